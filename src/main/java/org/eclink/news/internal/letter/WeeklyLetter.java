package org.eclink.news.internal.letter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything weekly.jte shows, and the plain letter says: the week's news in the languages that its reader has chosen. */
public record WeeklyLetter(String subject, List<Passage> opening, List<Entry> entries, String all, List<Passage> closing, String leave) {

    /** Words and the language they are in. */
    public record Passage(String text, String tag, boolean isRightToLeft) {}

    /** An item: {@code titles} each once, {@code of} is whose news it is. */
    public record Entry(List<Passage> titles, @Nullable Passage of, String address) {

        /** One line for each. */
        String plain() {
            return String.join("\n", Stream.of(titles.stream().map(Passage::text), Stream.ofNullable(of).map(Passage::text), Stream.of(address)).flatMap(line -> line).toList());
        }
    }
}
