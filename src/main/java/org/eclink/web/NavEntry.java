package org.eclink.web;

import java.util.List;

/**
 * A place one can go to from every page; modules contribute theirs as beans. {@code key} is the message that names it,
 * {@code path} its address without the language. Entries stand in the order of {@code position} within their section.
 */
public record NavEntry(Section section, int position, String key, String path) {

    /**
     * Where an entry stands: {@code MAIN} in the masthead and the foot's first column; {@code FIND} in the masthead with the sign for it; {@code LEARN}, {@code DO} and
     * {@code TAKE} in the foot; the others in the masthead of whom they are for: visitors, members, the secretariat, administrators.
     */
    public enum Section {
        MAIN, FIND, LEARN, DO, TAKE, ENTRANCE, MINE, SECRETARIAT, ADMINISTRATION;

        public static final List<Section> FOR_ALL = List.of(MAIN, LEARN, DO, TAKE);
    }

    /** Whether a page at this path belongs to the entry: {@code /cities/luoyang} to {@code /cities}. */
    public boolean leadsTo(String page) {
        return page.equals(path) || page.startsWith(path + "/");
    }
}
