package org.eclink.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, as far as every page needs to know. A visitor has neither account nor name. {@code languages} are BCP 47 tags,
 * the preferred first, and empty where nobody has said; {@code zone} is the one whose clock times are told by;
 * {@code sections} are the parts of the navigation that are open to this reader besides those for everyone.
 */
public record Reader(@Nullable UUID account, String name, List<String> languages, ZoneId zone, Set<NavEntry.Section> sections) {

    public static final Reader VISITOR = new Reader(null, "", List.of(), ZoneOffset.UTC, Set.of(NavEntry.Section.ENTRANCE));

    public boolean isMember() {
        return account != null;
    }
}
