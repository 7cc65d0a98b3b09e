package org.eclink.terms.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A concept as a file brings it: {@code key} is its id or its code, {@code words} by language. What a file does not say of a language stays as it is. */
record Incoming(String key, Map<String, Words> words) {

    Incoming(String key) {
        this(key, new LinkedHashMap<>());
    }

    Words in(String tag) {
        return words.computeIfAbsent(tag, _ -> new Words());
    }

    /** Collected while a file is read. */
    static final class Words {

        String preferred = "";
        final Set<String> alternatives = new LinkedHashSet<>();
        String definition = "";
    }
}
