package org.eclink.directory.listing;

import org.eclink.terms.Word;

/** A choice and the address without it. */
public record Chosen(Word word, String without) {}
