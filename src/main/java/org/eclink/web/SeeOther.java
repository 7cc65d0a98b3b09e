package org.eclink.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The answer to a form that was accepted: 303, so that reading the page again sends nothing again. */
public final class SeeOther {

    private static final String PREFIX = "redirect:";

    private SeeOther() {}

    /** {@code address} within the site, from its root. */
    public static ModelAndView at(String address) {
        return new ModelAndView(PREFIX + address, HttpStatus.SEE_OTHER);
    }

    /** Where an answer leads, or empty if it is a page. */
    public static Optional<String> address(ModelAndView answer) {
        var name = answer.getViewName();
        return name != null && name.startsWith(PREFIX) ? Optional.of(name.substring(PREFIX.length())) : Optional.empty();
    }
}
