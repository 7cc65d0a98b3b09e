package org.eclink.interchange.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclink.interchange.internal.OpenDataPage.Refused;
import org.eclink.web.Pages;
import org.eclink.web.Refusal;
import org.eclink.web.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Pages
class OpenDataController {

    @GetMapping("/open-data")
    ModelAndView show(Shell shell) {
        return new ModelAndView("interchange/open-data").addObject("page", OpenDataPage.of(refusals(shell), shell)).addObject("shell", shell);
    }

    private static List<Refused> refusals(Shell shell) {
        return Arrays.stream(Refusal.values())
            .map(refusal -> new Refused(refusal.name().toLowerCase(Locale.ROOT), refusal.status().value(), shell.say(refusal.title()))).toList();
    }
}
