package org.eclink.web.internal;

import java.util.Comparator;
import java.util.List;
import org.eclink.web.Fragments;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.eclink.web.Specimen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Pages
class DesignController {

    private final List<Specimen> specimens;
    private final Fragments fragments;

    DesignController(List<Specimen> specimens, Fragments fragments) {
        this.specimens = specimens.stream().sorted(Comparator.comparingInt(Specimen::position)).toList();
        this.fragments = fragments;
    }

    @GetMapping("/design")
    ModelAndView show(Shell shell) {
        var parts = specimens.stream()
            .map(specimen -> DesignPage.Part.of(specimen, fragments.content(shell, specimen.states().apply(shell)), shell)).toList();
        return new ModelAndView("web/design").addObject("page", DesignPage.of(parts, shell)).addObject("shell", shell);
    }
}
