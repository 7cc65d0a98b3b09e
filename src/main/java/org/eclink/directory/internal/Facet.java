package org.eclink.directory.internal;

import java.util.Locale;

/** What cities can be narrowed down by; the name in small letters is the parameter in addresses. */
enum Facet {
    STANDING("standing"), SECTOR("sectors"), COUNTRY("countries"), REGION("regions"), PROGRAMME("programmes"), CLIMATE("climates"),
    SIZE("size-bands"), PARTNERS("has-partners");

    private final String scheme;

    Facet(String scheme) {
        this.scheme = scheme;
    }

    /** The vocabulary whose codes are this facet's values. */
    String scheme() {
        return scheme;
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
