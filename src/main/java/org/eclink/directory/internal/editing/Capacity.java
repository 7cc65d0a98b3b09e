package org.eclink.directory.internal.editing;

import java.util.Locale;

/** For whom somebody changes something. */
enum Capacity {
    PLACE, SECRETARIAT, MEMBER;

    /** As it stands in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Capacity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The message that says so. */
    String key() {
        return switch (this) {
            case PLACE -> "directory.history.city";
            case SECRETARIAT -> "directory.history.secretariat";
            case MEMBER -> "directory.history.member";
        };
    }
}
