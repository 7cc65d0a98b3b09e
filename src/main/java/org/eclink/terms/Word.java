package org.eclink.terms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A concept as a page says it: its code for icons and addresses, its words, and their language if it is not the page's. */
public record Word(String code, String text, @Nullable String tag) {

    /** {@code wm} for the sector WM: the name of its icon and colour. */
    public String icon() {
        return code.toLowerCase(Locale.ROOT);
    }
}
