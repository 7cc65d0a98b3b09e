package org.eclink.directory.listing;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * Which things have which values of one facet, both ways round: for each kind of things which combination of values it has,
 * and for each value a bitmap of the things. Combination 0 is no value at all.
 */
final class FacetValues {

    private final List<Set<String>> combinations;
    private final int[] combinationOf;
    private final Kinds kinds;
    private final Map<String, RoaringBitmap> bitmaps;
    private final Map<String, Integer> counts;
    private final Map<Set<String>, boolean[]> holdingOne = new ConcurrentHashMap<>();

    /** {@code combinationOf} says which of the {@code combinations} each kind of {@code all} things has. */
    FacetValues(List<Set<String>> combinations, int[] combinationOf, Kinds kinds, RoaringBitmap all) {
        this.combinations = combinations;
        this.combinationOf = combinationOf;
        this.kinds = kinds;
        this.bitmaps = bitmaps(all);
        this.counts = Collections.unmodifiableMap(counts(tally()));
    }

    /** A million turns of this loop, for each facet, are what a start waits for. */
    private Map<String, RoaringBitmap> bitmaps(RoaringBitmap all) {
        var writers = new HashMap<String, RoaringBitmapWriter<RoaringBitmap>>();
        var places = combinations.stream().map(codes -> codes.stream().map(code -> writers.computeIfAbsent(code, _ -> RoaringBitmapWriter.writer().get()))
            .toArray(RoaringBitmapWriter<?>[]::new)).toArray(RoaringBitmapWriter<?>[][]::new);
        for (var number : all.toArray()) {
            for (var having : places[combinationOf[kinds.of(number)]]) having.add(number);
        }
        var bitmaps = new HashMap<String, RoaringBitmap>();
        writers.forEach((code, having) -> bitmaps.put(code, having.get()));
        return bitmaps;
    }

    int combinations() {
        return combinations.size();
    }

    int combination(int kind) {
        return combinationOf[kind];
    }

    /** The same for all kinds; not to be changed by the caller. */
    int[] combinationOf() {
        return combinationOf;
    }

    /** Of each combination, whether it holds one of these values; not to be changed by the caller. Most readers choose one. */
    boolean[] holding(Set<String> codes) {
        return codes.size() == 1 && bitmaps.keySet().containsAll(codes) ? holdingOne.computeIfAbsent(Set.copyOf(codes), this::lookUp) : lookUp(codes);
    }

    private boolean[] lookUp(Set<String> codes) {
        var holding = new boolean[combinations.size()];
        for (var i = 0; i < holding.length; i++) holding[i] = !Collections.disjoint(combinations.get(i), codes);
        return holding;
    }

    /** Things with at least one of these values; not to be changed by the caller. */
    RoaringBitmap any(Collection<String> codes) {
        if (codes.size() == 1) return bitmaps.getOrDefault(codes.iterator().next(), new RoaringBitmap());
        return RoaringBitmap.or(codes.stream().map(bitmaps::get).filter(Objects::nonNull).iterator());
    }

    private int[] tally() {
        var tally = new int[combinations.size()];
        for (var kind = 0; kind < kinds.count(); kind++) tally[combinationOf[kind]] += kinds.sizes()[kind];
        return tally;
    }

    /** How many of these things have each combination. */
    int[] tally(RoaringBitmap things) {
        var tally = new int[combinations.size()];
        things.forEach((IntConsumer) number -> tally[combinationOf[kinds.of(number)]]++);
        return tally;
    }

    /** How many of all things have each value; what none has is left out. */
    Map<String, Integer> counts() {
        return counts;
    }

    /** How many have each value, from how many have each combination; what none has is left out. */
    Map<String, Integer> counts(int[] tally) {
        var counts = new HashMap<String, Integer>();
        for (var i = 0; i < tally.length; i++) {
            if (tally[i] == 0) continue;
            for (var code : combinations.get(i)) counts.merge(code, tally[i], Integer::sum);
        }
        return counts;
    }
}
