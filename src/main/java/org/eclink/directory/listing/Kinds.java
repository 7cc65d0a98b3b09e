package org.eclink.directory.listing;

import java.util.List;

/**
 * The things of a list by what they have of all facets: {@code of} says by a thing's number of which kind it is, {@code sizes}
 * how many there are of each. A million cities are of some forty thousand kinds.
 */
record Kinds(int[] of, int[] sizes) {

    /** Each of {@code groups} holds the numbers of one kind, of which {@code largest} is the largest; no thing is in two. */
    static Kinds of(int largest, List<int[]> groups) {
        var of = new int[largest + 1];
        var sizes = groups.stream().mapToInt(numbers -> numbers.length).toArray();
        for (var kind = 0; kind < sizes.length; kind++) {
            for (var number : groups.get(kind)) of[number] = kind;
        }
        return new Kinds(of, sizes);
    }

    int count() {
        return sizes.length;
    }

    int of(int number) {
        return of[number];
    }
}
