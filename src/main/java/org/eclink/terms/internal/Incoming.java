package org.eclink.terms.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclink.web.Field;

/** A concept as a file brings it: {@code key} is its id or its code, {@code words} by language. What a file does not say of a language stays as it is. */
record Incoming(String key, Map<String, Words> words) {

    Incoming(String key) {
        this(key, new LinkedHashMap<>());
    }

    /** Files write tags as they like: {@code zh-hans}, {@code ZH-Hans}. */
    Words in(String tag) {
        var canonical = Locale.forLanguageTag(tag).toLanguageTag();
        return words.computeIfAbsent(canonical.equals("und") ? tag : canonical, _ -> new Words());
    }

    /** Collected while a file is read. */
    static final class Words {

        String preferred = "";
        final Set<String> alternatives = new LinkedHashSet<>();
        String definition = "";

        /** What is kept now with what the file says in its place. */
        TypedLabels over(TypedLabels now) {
            return new TypedLabels(now.tag(), preferred.isEmpty() ? now.preferred() : Field.of("preferred", preferred), alternatives.isEmpty() ? now.alternatives() : Field.of("alternatives", String.join("\n", alternatives)),
                    definition.isEmpty() ? now.definition() : Field.of("definition", definition), now.note(), now.number());
        }
    }
}
