package org.eclink.directory.listing;

import java.util.List;

/** Whether things of a kind have one of the chosen values of each facet. */
final class Fitting {

    private final int[][] combinations;
    private final boolean[][] holding;

    /** {@code holding} says for each of the facets which combinations of its values are chosen. */
    Fitting(List<FacetValues> facets, List<boolean[]> holding) {
        this.combinations = facets.stream().map(FacetValues::combinationOf).toArray(int[][]::new);
        this.holding = holding.toArray(boolean[][]::new);
    }

    boolean test(int kind) {
        for (var i = 0; i < combinations.length; i++) {
            if (!holding[i][combinations[i][kind]]) return false;
        }
        return true;
    }
}
