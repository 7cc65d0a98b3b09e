package org.eclink.search.internal.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A text word by word in another language. {@code parts} are of long words that few people use, and count half. */
public record Translated(List<Group> groups, List<Group> parts) {

    public static final Translated NOTHING = new Translated(List.of(), List.of());

    /** The likeliest sense of each word, one after the other: what an encoder of the other language reads. */
    public String gloss() {
        return groups.stream().map(group -> group.senses().getFirst().words()).collect(Collectors.joining(" "));
    }
}
