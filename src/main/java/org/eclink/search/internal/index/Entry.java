package org.eclink.search.internal.index;

import java.util.List;
import java.util.Set;
import org.eclink.search.internal.lexicon.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of one thing. {@code readers} are who may find it, {@code concepts} and {@code places} what it is about, as ids; {@code languages} are plain BCP 47 tags;
 * {@code at} is when it is from, in seconds since 1970; {@code beginnings} are what suggestions begin with.
 */
public record Entry(String key, String kind, Set<String> readers, Set<String> concepts, Set<String> places, Set<String> languages, @Nullable Integer year, long at, List<Text> texts, Set<String> beginnings) {

    public static final String KIND = "kind";
    public static final String READER = "reader";
    public static final String PLACE = "place";
    public static final String LANGUAGE = "language";
    public static final String TONGUE = "tongue";
    public static final String YEAR = "year";
    public static final String AT = "at";
    public static final String BEGINNING = "beginning";

    public static Entry of(String key, String kind, Set<String> readers, Set<String> concepts, Set<String> places, Set<String> languages, @Nullable Integer year, long at, List<Text> texts, List<String> titles) {
        return new Entry(key, kind, readers, concepts, places, languages, year, at, List.copyOf(texts), Beginnings.of(titles));
    }

    /** A title or a paragraph, plain. */
    public record Text(Tongue tongue, boolean isTitle, String words) {}
}
