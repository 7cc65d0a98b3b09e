package org.eclink.interchange.internal;

import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Pages
class OpenDataController {

    @GetMapping("/open-data")
    ModelAndView show(Shell shell) {
        return new ModelAndView("interchange/open-data").addObject("page", OpenDataPage.of(shell)).addObject("shell", shell);
    }
}
