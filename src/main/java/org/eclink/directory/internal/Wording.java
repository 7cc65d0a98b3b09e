package org.eclink.directory.internal;

import java.util.List;
import java.util.UUID;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Label;
import org.eclink.terms.Terms;
import org.eclink.web.Language;

/** Says concepts in one reader's language. */
record Wording(Terms terms, Language language) {

    /** Its tag is null where the words are in the reader's language, for the attribute {@code lang}. */
    Word word(Concept concept) {
        return word(concept.code(), concept.label(language));
    }

    Word word(UUID concept) {
        return word(terms.get(new ConceptId(concept)));
    }

    Word word(ConceptId concept) {
        return word(terms.get(concept));
    }

    Word word(String scheme, String code) {
        return terms.find(scheme, code).map(this::word).orElseGet(() -> new Word(code, code, null));
    }

    List<Word> words(List<UUID> concepts) {
        return concepts.stream().map(this::word).toList();
    }

    private Word word(String code, Label label) {
        return new Word(code, label.text(), label.tag().equals(language.tag()) ? null : label.tag());
    }
}
