package org.eclink.directory.internal;

import java.util.Locale;
import java.util.Optional;

/**
 * How cities are put in order. There is one order per boundary of a population figure, never one across boundaries:
 * cities without a figure for that boundary follow by name.
 */
enum CitySort {
    STANDING, NAME, PARTNERS, MUNICIPALITY, AREA;

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CitySort> of(String parameter) {
        for (var sort : values()) {
            if (sort.parameter().equals(parameter)) return Optional.of(sort);
        }
        return Optional.empty();
    }
}
