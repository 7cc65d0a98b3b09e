package org.eclink.translation;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text as prose.jte shows it, paragraph by paragraph, each with a line that says whose words it is. */
public record Prose(List<Row> rows) {

    /** Whose words a paragraph is; each has a line of its own form. */
    public enum Line {
        AUTHOR, HUMAN, REVIEWED, MACHINE, OUTDATED, MISSING;

        /** As style sheets call it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * {@code who} and {@code from} say whose words these are, and when; {@code from} is empty for the author's own. {@code source} is what was written,
     * null where that is what is shown.
     */
    public record Row(String anchor, Line line, Words words, String who, String from, @Nullable Words source) {}

    /** HTML in the language {@code tag}, named {@code language} in the reader's words. */
    public record Words(Content html, String tag, String language, boolean isRightToLeft) {}
}
