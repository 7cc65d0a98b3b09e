package org.eclink.directory.internal.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which things have which value of one facet, both ways round: as one bitmap per value, and for each thing, by its number,
 * which combination of values it has. Many things are counted by the one, few by the other.
 */
final class FacetValues {

    /** Below this share of all things, looking at each of them is cheaper than at the bitmap of each value. */
    private static final int FEW = 8;

    private final Map<String, RoaringBitmap> bitmaps;
    private final List<Set<String>> combinations;
    private final int[] combinationOf;
    private final int all;

    private FacetValues(Map<String, RoaringBitmap> bitmaps, List<Set<String>> combinations, int[] combinationOf, int all) {
        this.bitmaps = bitmaps;
        this.combinations = combinations;
        this.combinationOf = combinationOf;
        this.all = all;
    }

    /** {@code combinations} are the values that some things, by their numbers, have together; {@code largest} is the largest number. */
    static FacetValues of(Map<Set<String>, RoaringBitmap> combinations, int all, int largest) {
        var bitmaps = new HashMap<String, RoaringBitmap>();
        var combinationOf = new int[largest + 1];
        var listed = new ArrayList<Set<String>>(List.of(Set.of()));
        combinations.forEach((codes, things) -> {
            codes.forEach(code -> bitmaps.computeIfAbsent(code, _ -> new RoaringBitmap()).or(things));
            things.forEach((IntConsumer) number -> combinationOf[number] = listed.size());
            listed.add(codes);
        });
        bitmaps.values().forEach(RoaringBitmap::runOptimize);
        return new FacetValues(bitmaps, listed, combinationOf, all);
    }

    int size() {
        return bitmaps.size();
    }

    /** Things with at least one of these values; not to be changed by the caller. */
    RoaringBitmap any(Collection<String> codes) {
        if (codes.size() == 1) return bitmaps.getOrDefault(codes.iterator().next(), new RoaringBitmap());
        return RoaringBitmap.or(codes.stream().map(bitmaps::get).filter(Objects::nonNull).iterator());
    }

    /** How many of these things have each value; what none has is left out. */
    Map<String, Integer> counts(RoaringBitmap things) {
        var size = things.getCardinality();
        if (size == all) return each(RoaringBitmap::getCardinality);
        return size < all / FEW ? countedOneByOne(things) : each(having -> RoaringBitmap.andCardinality(things, having));
    }

    private Map<String, Integer> each(ToIntFunction<RoaringBitmap> count) {
        var counts = new HashMap<String, Integer>();
        bitmaps.forEach((code, having) -> {
            var number = count.applyAsInt(having);
            if (number > 0) counts.put(code, number);
        });
        return counts;
    }

    private Map<String, Integer> countedOneByOne(RoaringBitmap things) {
        var found = new int[combinations.size()];
        things.forEach((IntConsumer) number -> found[combinationOf[number]]++);
        var counts = new HashMap<String, Integer>();
        for (var i = 0; i < found.length; i++) {
            if (found[i] == 0) continue;
            for (var code : combinations.get(i)) counts.merge(code, found[i], Integer::sum);
        }
        return counts;
    }
}
