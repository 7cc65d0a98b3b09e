package org.eclink.directory.internal.names;

import java.util.List;

/** Numbers of what a name finds, the best first; {@code isCapped} if there may be more than were looked at. */
public record NameHits(List<Integer> numbers, boolean isCapped) {

    public static final NameHits NONE = new NameHits(List.of(), false);
}
