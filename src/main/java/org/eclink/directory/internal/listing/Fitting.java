package org.eclink.directory.internal.listing;

import java.util.List;
import java.util.function.IntPredicate;

/** Whether a thing, by its number, has one of the chosen values of each facet. */
record Fitting(List<FacetValues> facets, List<boolean[]> holding) implements IntPredicate {

    @Override
    public boolean test(int number) {
        for (var i = 0; i < facets.size(); i++) {
            if (!holding.get(i)[facets.get(i).combination(number)]) return false;
        }
        return true;
    }
}
