package org.eclink.directory.internal.listing;

import java.util.List;

/**
 * The things of a list by what they have of all facets: the number of one of each kind, and how many there are of it. A million
 * cities are of some ten thousand kinds.
 */
record Alike(int[] examples, int[] sizes) {

    /** {@code groups} of numbers; no thing is in two. */
    static Alike of(List<int[]> groups) {
        var filled = groups.stream().filter(group -> group.length > 0).toList();
        return new Alike(filled.stream().mapToInt(group -> group[0]).toArray(), filled.stream().mapToInt(group -> group.length).toArray());
    }
}
