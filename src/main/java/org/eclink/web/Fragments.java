package org.eclink.web;

import gg.jte.Content;

/** Renders the pieces that other modules add to a page. */
public interface Fragments {

    Content content(Shell shell, Fragment fragment);
}
