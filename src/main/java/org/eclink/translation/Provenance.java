package org.eclink.translation;

import java.util.Locale;

/** Who made a rendering. The first is the best. */
public enum Provenance {
    REVIEWED, AUTHOR, HUMAN, MACHINE_REVIEWED, MACHINE;

    /** As it stands in the database and in files: {@code machine-reviewed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that says it. */
    public String key() {
        return switch (this) {
            case AUTHOR -> "translation.who.author";
            case HUMAN -> "translation.who.human";
            case REVIEWED -> "translation.who.read";
            case MACHINE_REVIEWED -> "translation.who.reviewed";
            case MACHINE -> "translation.who.machine";
        };
    }

    public static Provenance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
