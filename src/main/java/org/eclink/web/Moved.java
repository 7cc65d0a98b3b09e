package org.eclink.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What is asked for here is somewhere else for good. */
public final class Moved {

    private Moved() {}

    /** {@code address} within the site, from its root. */
    public static ModelAndView to(String address) {
        return new ModelAndView("redirect:" + address, HttpStatus.MOVED_PERMANENTLY);
    }
}
