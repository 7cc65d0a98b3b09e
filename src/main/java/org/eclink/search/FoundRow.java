package org.eclink.search;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a list of results. {@code address} is its page's with the language, {@code mark} says what it is in a word or two, {@code names} its title in the reader's language and its own,
 * {@code sectors} what it is about, {@code facts} some short facts ({@code MoHURD, 2014}).
 */
public record FoundRow(String address, Word mark, BothNames names, List<Word> sectors, @Nullable String facts) {}
