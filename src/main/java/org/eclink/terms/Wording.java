package org.eclink.terms;

import java.util.List;
import java.util.UUID;
import org.eclink.web.Language;

/** Says concepts in one reader's language. */
public record Wording(Terms terms, Language language) {

    /** Its tag is null where the words are in the reader's language, for the attribute {@code lang}. */
    public Word word(Concept concept) {
        return word(concept.code(), concept.label(language));
    }

    public Word word(UUID concept) {
        return word(terms.get(new ConceptId(concept)));
    }

    public Word word(ConceptId concept) {
        return word(terms.get(concept));
    }

    public Word word(String scheme, String code) {
        return terms.find(scheme, code).map(this::word).orElseGet(() -> new Word(code, code, null));
    }

    public List<Word> words(List<UUID> concepts) {
        return concepts.stream().map(this::word).toList();
    }

    private Word word(String code, Label label) {
        return new Word(code, label.text(), label.tag().equals(language.tag()) ? null : label.tag());
    }
}
