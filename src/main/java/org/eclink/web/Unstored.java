package org.eclink.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Pages that nothing on the way and no browser keeps: with a form and its key, with a secret in its address, about one person. */
public final class Unstored {

    public static final String MARK = "unstored";

    private Unstored() {}

    public static ModelAndView page(String template, Object page) {
        return page(template, page, HttpStatus.OK);
    }

    public static ModelAndView page(String template, Object page, HttpStatus status) {
        return new ModelAndView(template, status).addObject("page", page).addObject(MARK, true);
    }
}
