package org.eclink.directory.listing;

import java.util.Arrays;
import java.util.List;

/**
 * How many things have each combination of one facet's values, for every way in which the values of some other facets
 * come together. So a count is the sum of a few cells, however many things there are.
 */
final class CrossTable {

    private final int[] sizes;
    private final int width;
    private final int[] starts; // of each cell in the two below
    private final int[] combinations;
    private final int[] things;

    private CrossTable(int[] sizes, int width, int[] starts, int[] combinations, int[] things) {
        this.sizes = sizes;
        this.width = width;
        this.starts = starts;
        this.combinations = combinations;
        this.things = things;
    }

    /** How much room making it takes: a number for each combination in each cell. */
    static double room(List<FacetValues> given, FacetValues counted) {
        return given.stream().mapToDouble(FacetValues::combinations).reduce(counted.combinations(), (one, other) -> one * other);
    }

    static CrossTable of(Kinds kinds, List<FacetValues> given, FacetValues counted) {
        var sizes = given.stream().mapToInt(FacetValues::combinations).toArray();
        var cells = Arrays.stream(sizes).reduce(1, (one, other) -> one * other);
        var width = counted.combinations();
        var facets = given.toArray(FacetValues[]::new);
        var whole = new int[cells * width];
        for (var kind = 0; kind < kinds.count(); kind++) {
            var cell = 0;
            for (var facet : facets) cell = cell * facet.combinations() + facet.combination(kind);
            whole[cell * width + counted.combination(kind)] += kinds.sizes()[kind];
        }
        return packed(whole, sizes, cells, width);
    }

    /** Most combinations occur in few cells: what is empty is left out. */
    private static CrossTable packed(int[] whole, int[] sizes, int cells, int width) {
        var filled = (int) Arrays.stream(whole).filter(count -> count > 0).count();
        var table = new CrossTable(sizes, width, new int[cells + 1], new int[filled], new int[filled]);
        var next = 0;
        for (var i = 0; i < whole.length; i++) {
            if (i % width == 0) table.starts[i / width] = next;
            if (whole[i] == 0) continue;
            table.combinations[next] = i % width;
            table.things[next++] = whole[i];
        }
        table.starts[cells] = next;
        return table;
    }

    /** How many things have each combination, among those that have, of each given facet, a combination that {@code holding} names. */
    int[] tally(List<boolean[]> holding) {
        var tally = new int[width];
        for (var cell : cells(holding)) {
            for (var i = starts[cell]; i < starts[cell + 1]; i++) tally[combinations[i]] += things[i];
        }
        return tally;
    }

    private int[] cells(List<boolean[]> holding) {
        var cells = new int[] {0};
        for (var facet = 0; facet < sizes.length; facet++) {
            var finer = new int[cells.length * sizes[facet]];
            var found = 0;
            for (var cell : cells) {
                for (var combination = 0; combination < sizes[facet]; combination++) {
                    if (holding.get(facet)[combination]) finer[found++] = cell * sizes[facet] + combination;
                }
            }
            cells = Arrays.copyOf(finer, found);
        }
        return cells;
    }

    int bytes() {
        return Integer.BYTES * (starts.length + combinations.length + things.length);
    }
}
