package org.eclink.translation;

import java.util.Locale;

/** How somebody wants to read a page: in their own languages, beside the original, or as it was written. */
public enum View {
    MINE, FACING, WRITTEN;

    /** As it stands in addresses, {@code ?read=facing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@link #MINE} for whatever is not one of them. */
    public static View of(String code) {
        for (var view : values()) if (view.code().equals(code)) return view;
        return MINE;
    }
}
