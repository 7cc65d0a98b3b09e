package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.web.Citation;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/** Everything scheme.jte shows: one vocabulary, each concept at an anchor that never changes; {@code otherTag} is the other script's. */
public record SchemePage(Word title, String version, String otherTag, List<Step> way, List<Row> rows, List<Citation> sources, String data, @Nullable String bring) {

    /** {@code beside} is the label in the other script; {@code note} has the language in which it was written. */
    public record Row(Word word, String address, String beside, @Nullable Word note, String confidence, boolean retired) {}
}
