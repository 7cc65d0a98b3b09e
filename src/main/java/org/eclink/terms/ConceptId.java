package org.eclink.terms;

import java.util.UUID;

/** A concept for ever: given at its first import, never changed and never used again. */
public record ConceptId(UUID value) {

    public static ConceptId valueOf(String text) {
        return new ConceptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
