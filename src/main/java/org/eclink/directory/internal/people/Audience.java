package org.eclink.directory.internal.people;

import java.util.Locale;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;

/** Who may see something that members say of themselves, the fewest first; a reader is one of the last two. */
enum Audience {
    NOBODY, MEMBERS, EVERYONE;

    static Audience of(Viewer viewer) {
        return viewer instanceof Member member && member.isConfirmed() ? MEMBERS : EVERYONE;
    }

    /** What is meant for these is seen by such a reader. */
    boolean isSeenBy(Audience reader) {
        return compareTo(reader) >= 0;
    }

    /** As it stands in the database. */
    int number() {
        return ordinal();
    }

    static Audience numbered(int number) {
        return values()[number];
    }

    /** As forms say it: {@code members}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message that names it. */
    String key() {
        return "directory.audience." + code();
    }
}
