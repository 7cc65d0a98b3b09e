package org.eclink.news.internal.item;

import java.util.Locale;

/** In whose name news is told: the platform's, a city's or an organisation's, or its author's own. */
public enum Voice {
    PLATFORM, PLACE, MEMBER;

    /** As it stands in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Voice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
