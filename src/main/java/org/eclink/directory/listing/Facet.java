package org.eclink.directory.listing;

import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the things of a list can be narrowed down by: {@code parameter} in addresses, {@code label} the message that names it, {@code scheme} the vocabulary
 * whose codes are its values; {@code names} knows them where they are no concepts. Values stand in the vocabulary's order, or the common ones first; those of a
 * facet {@code within} another, regions within countries, only where the other's are chosen.
 */
public record Facet(String parameter, String label, String scheme, boolean isOpen, boolean isCommonFirst, @Nullable Facet within, @Nullable FacetNames names) {

    public static Facet of(String parameter, String scheme) {
        return new Facet(parameter, "directory.facet." + parameter, scheme, false, false, null, null);
    }

    /** Its values are what {@code names} knows, the common ones first. */
    public static Facet of(String parameter, FacetNames names) {
        return new Facet(parameter, "directory.facet." + parameter, parameter, false, true, null, names);
    }

    /** Named by another message than that of lists of the directory. */
    public Facet labelled(String message) {
        return new Facet(parameter, message, scheme, isOpen, isCommonFirst, within, names);
    }

    /** Unfolded from the beginning. */
    public Facet open() {
        return new Facet(parameter, label, scheme, true, isCommonFirst, within, names);
    }

    public Facet commonFirst() {
        return new Facet(parameter, label, scheme, isOpen, true, within, names);
    }

    /** Each value's broader concept is a value of {@code other}. */
    public Facet within(Facet other) {
        return new Facet(parameter, label, scheme, isOpen, isCommonFirst, other, names);
    }

    boolean knows(String code, Terms terms) {
        return names == null ? terms.find(scheme, code).isPresent() : names.has(code);
    }

    Word word(String code, Wording wording) {
        return names == null ? wording.word(scheme, code) : names.word(code, wording.language());
    }
}
