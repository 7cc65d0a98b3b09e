package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.web.Citation;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/** Everything scheme.jte shows: one vocabulary, each concept at an anchor that never changes; {@code otherTag} is the other script's, {@code search} null where the list is short. */
public record SchemePage(Word title, String version, String otherTag, List<Step> way, List<Row> rows, List<Citation> sources, String data, @Nullable String bring,
        @Nullable Search search) {

    /** What the list is narrowed to; {@code sectors} is empty where its concepts belong to none. */
    public record Search(String address, String words, String sector, List<Word> sectors, int whole) {

        public boolean isNarrowed() {
            return !words.isEmpty() || !sector.isEmpty();
        }
    }


    /** {@code beside} is the label in the other script; {@code note} has the language in which it was written. */
    public record Row(Word word, String address, String beside, @Nullable Word note, String confidence, boolean retired) {}
}
