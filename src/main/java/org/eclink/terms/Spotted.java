package org.eclink.terms;

/** A term in a text: from the sign at {@code from} to before that at {@code to}, counted in {@code char}s. */
public record Spotted(int from, int to, ConceptId concept) {}
