package org.eclink.translation;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as renderings.jte shows it, paragraph by paragraph, each with the line that says whose words it is. {@code tag} is the reader's language;
 * {@code share} says in a sentence how much of it is there.
 */
public record Prose(List<Row> rows, String share, @Nullable String sourceTag, @Nullable String sourceName) {

    /** {@code code} is that of the line: {@code author}, {@code human}, {@code reviewed}, {@code machine}, {@code outdated}, {@code missing}. */
    public enum Line {
        AUTHOR, HUMAN, REVIEWED, MACHINE, OUTDATED, MISSING
    }

    /**
     * {@code words} are HTML in the language {@code tag}, null if it is the page's; {@code source} is what was written, where that is something else;
     * {@code old} what stood here before its author changed it. {@code who} and {@code from} say whose words these are.
     */
    public record Row(String anchor, String line, Content words, @Nullable String tag, boolean isRightToLeft, String who, String from, @Nullable Passage source, @Nullable Passage old) {}

    /** HTML and its language. */
    public record Passage(Content words, String tag, String language) {}
}
