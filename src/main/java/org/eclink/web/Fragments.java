package org.eclink.web;

import gg.jte.Content;

/** Renders the pieces that other modules add to a page. */
public interface Fragments {

    /** Rendered with the page. */
    Content content(Shell shell, Fragment fragment);

    /** Rendered now, once, for as many pages as it may be shown in. */
    Content kept(Shell shell, Fragment fragment);
}
