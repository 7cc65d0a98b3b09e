package org.eclink.terms;

import java.util.Map;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a code means, apart from its words. {@code labels} and {@code notes} lead from a BCP 47 tag to the preferred
 * label and to the note in that language; {@code broader} may lie in another scheme (a theme's sector).
 */
public record Concept(ConceptId id, String scheme, String code, @Nullable ConceptId broader, int position,
        Map<String, String> labels, Map<String, String> notes, String source, String confidence, Status status) {

    /** Whether the concept is agreed. A retired one still explains old content but is no longer offered. */
    public enum Status { PROPOSED, CURRENT, RETIRED }

    public boolean retired() {
        return status == Status.RETIRED;
    }

    /** The label in {@code language}, else openly in English, Chinese or any other, in that order; at last the code. */
    public Label label(Language language) {
        return pick(labels, language, new Label(code, "und"));
    }

    /** With the same fallback as {@link #label}; null if there is none. */
    public @Nullable Label note(Language language) {
        return notes.isEmpty() ? null : pick(notes, language, new Label("", "und"));
    }

    static Label pick(Map<String, String> texts, Language language, Label otherwise) {
        for (var tag : new String[] {language.tag(), "en", "zh-Hans"}) {
            var text = texts.get(tag);
            if (text != null) return new Label(text, tag);
        }
        return texts.entrySet().stream().findFirst()
            .map(any -> new Label(any.getValue(), any.getKey())).orElse(otherwise);
    }
}
