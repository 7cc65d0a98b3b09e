package org.eclink.search.internal.lexicon;

/** What a word may mean in another language. {@code weight}: greater is likelier, compared with the other senses of the same word. */
public record Sense(String words, double weight) {}
