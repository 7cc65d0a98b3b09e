package org.eclink.terms;

import java.util.Map;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;

/** One version of a vocabulary: {@code sectors-2015} is another scheme than {@code sectors}, and replaced by it. */
public record Scheme(String code, String version, @Nullable String replacedBy, Map<String, String> titles) {

    /** The title in {@code language}, with the same fallback as {@link Concept#label}. */
    public Label title(Language language) {
        return Concept.pick(titles, language, new Label(code, "und"));
    }
}
