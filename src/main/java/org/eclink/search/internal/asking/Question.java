package org.eclink.search.internal.asking;

import java.util.List;
import java.util.Map;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.lexicon.Translated;
import org.eclink.terms.ConceptId;

/**
 * What somebody asks, understood. {@code telling} are its words without those that say nothing of what is asked for, {@code keywords} one by one. {@code translated} holds every language but {@code tongue} into which anything of it can be translated; {@code terms} are the
 * agreed terms in it, in whichever language they were found.
 */
public record Question(String words, String telling, List<String> keywords, Tongue tongue, Map<Tongue, Translated> translated, List<Term> terms) {

    /** A concept and its agreed words by language (BCP 47); {@code words} as they were asked. {@code isAll}: nothing else was asked. */
    public record Term(ConceptId concept, String words, Map<String, String> labels, boolean isAll) {}

    /** Translated nowhere. */
    public Question inItsOwnWords() {
        return new Question(words, telling, keywords, tongue, Map.of(), List.of());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Word by word in another language; empty where no dictionary leads there. */
    public Translated in(Tongue other) {
        return translated.getOrDefault(other, Translated.NOTHING);
    }
}
