package org.eclink.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclink.terms.ConceptId;
import org.eclink.translation.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What can be found of a thing. {@code readers} are those who may find it ({@link Readers}); {@code concepts} and {@code places} say what it is about; {@code year} is
 * the one that it is dated by, {@code at} when it was made or last changed.
 */
public record Findable(Set<String> readers, List<Words> words, Set<ConceptId> concepts, Set<UUID> places, @Nullable Integer year, Instant at) {

    /** What words are of the thing: its name, which is in no language that one could read it in; its title; its text, plain or in Markdown. */
    public enum Weight {
        NAME, TITLE, TEXT
    }

    /** Words and their language (BCP 47; {@code und} for a name of which nobody knows it). */
    public record Words(String language, Weight weight, String text) {

        public static Words name(String language, String text) {
            return new Words(language, Weight.NAME, text);
        }

        public static Words title(String language, String text) {
            return new Words(language, Weight.TITLE, text);
        }

        public static Words text(String language, String text) {
            return new Words(language, Weight.TEXT, text);
        }

        /** A part of a text in every language in which it can be read, as it was written and as it was rendered since. */
        public static List<Words> of(Edition edition, Weight weight) {
            var all = new ArrayList<Words>();
            for (var paragraph : edition.paragraphs()) {
                all.add(new Words(edition.original().value(), weight, paragraph.source()));
                for (var rendering : paragraph.renderings()) all.add(new Words(rendering.language().value(), weight, rendering.words()));
            }
            return all;
        }
    }
}
