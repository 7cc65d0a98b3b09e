package org.eclink.directory.internal.listing;

import org.jspecify.annotations.Nullable;

/**
 * What the things of a list can be narrowed down by: {@code parameter} in addresses, {@code scheme} the vocabulary whose
 * codes are its values. Values stand in the vocabulary's order, or the common ones first; those of a facet {@code within}
 * another, regions within countries, only where the other's are chosen.
 */
public record Facet(String parameter, String scheme, boolean isOpen, boolean isCommonFirst, @Nullable Facet within) {

    public static Facet of(String parameter, String scheme) {
        return new Facet(parameter, scheme, false, false, null);
    }

    /** Unfolded from the beginning. */
    public Facet open() {
        return new Facet(parameter, scheme, true, isCommonFirst, within);
    }

    public Facet commonFirst() {
        return new Facet(parameter, scheme, isOpen, true, within);
    }

    /** Each value's broader concept is a value of {@code other}. */
    public Facet within(Facet other) {
        return new Facet(parameter, scheme, isOpen, isCommonFirst, other);
    }
}
