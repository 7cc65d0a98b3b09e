package org.eclink.translation.internal.place;

import org.eclink.translation.Prose;
import org.jspecify.annotations.Nullable;

/** What is said of a place, for one reader; {@code desk} is where members translate it, null for everybody else. */
public record RemarkView(Prose prose, @Nullable String desk) {

    /** None of it is in the reader's language. */
    public boolean isMissing() {
        return prose.rows().stream().allMatch(row -> row.line() == Prose.Line.MISSING);
    }
}
