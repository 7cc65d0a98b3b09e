package org.eclink.interchange.work;

import java.util.List;
import java.util.Locale;

/**
 * A file of BibTeX as people export it: UTF-8, or GB 18030 where the bytes are no UTF-8, with the signs of LaTeX and abbreviations that it defines itself. An entry that cannot be
 * understood becomes one of the {@code problems}, the others are read. The language of an entry is what it says, what its signs say, or {@code und}.
 */
public record Bibliography(String name, List<Entry> entries, List<Problem> problems) {

    public static final int MOST_ENTRIES = 5000;
    public static final int LONGEST_ENTRY = 100_000;

    /** {@code line} is where it begins, counted from 1. */
    public record Entry(String key, long line, Description description) {}

    /** Why an entry was left out; {@code line} is where it begins, {@code key} its own name for itself or empty. */
    public record Problem(long line, String key, Reason reason) {}

    public enum Reason {
        UNREADABLE, EMPTY, UNCLOSED, MALFORMED, LONG, MANY, TWICE, STRANGE, UNTITLED, UNDATED;

        /** The message that says it. */
        public String words() {
            return "interchange.bibtex." + name().toLowerCase(Locale.ROOT);
        }
    }

    public static Bibliography parse(String name, byte[] bytes) {
        return new BibTexReading(name).read(bytes);
    }
}
