package org.eclink.terms;

/**
 * A term in a text: from the sign at {@code from} to before that at {@code to}, counted in {@code char}s. {@code isDeprecated}: another word
 * has been agreed on instead.
 */
public record Spotted(int from, int to, ConceptId concept, boolean isDeprecated) {}
