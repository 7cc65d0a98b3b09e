package org.eclink.translation;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text as prose.jte shows it, paragraph by paragraph, each with a line that says whose words it is. */
public record Prose(List<Row> rows) {

    /** All of it as its author wrote it, in the reader's language or in one that nobody has translated: nothing need be said beside each paragraph. */
    public boolean isAllTheSame() {
        return rows.stream().allMatch(row -> row.line() == Line.AUTHOR && row.source() == null) || rows.stream().allMatch(row -> row.line() == Line.MISSING && row.source() == null);
    }

    /** Whose words a paragraph is; each has a line of its own form. */
    public enum Line {
        AUTHOR, HUMAN, REVIEWED, MACHINE, OUTDATED, MISSING;

        /** How a rendering of this provenance is marked. */
        public static Line of(Provenance provenance) {
            return switch (provenance) {
                case AUTHOR -> AUTHOR;
                case HUMAN, REVIEWED -> HUMAN;
                case MACHINE_REVIEWED -> REVIEWED;
                case MACHINE -> MACHINE;
            };
        }

        /** As style sheets call it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * {@code who} and {@code from} say whose words these are, and when; {@code from} is empty for the author's own. {@code source} is what was written,
     * null where that is what is shown.
     */
    public record Row(String anchor, Line line, Words words, String who, String from, @Nullable Words source) {

        /** What its author wrote. */
        public Words written() {
            return source == null ? words : source;
        }
    }

    /** HTML in the language {@code tag}, named {@code language} in the reader's words. */
    public record Words(Content html, String tag, String language, boolean isRightToLeft) {}
}
