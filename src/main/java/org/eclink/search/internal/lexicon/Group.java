package org.eclink.search.internal.lexicon;

import java.util.List;

/** One word of a question, {@code source}, and what may stand for it in another language; {@code isVerbatim}: nothing is known of it but itself. */
public record Group(String source, List<Sense> senses, boolean isVerbatim) {

    static Group verbatim(String word) {
        return new Group(word, List.of(new Sense(word, 1)), true);
    }
}
