package org.eclink.directory.internal.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which things of a list have which facet value, and all in each order, by their numbers. It answers how many and which,
 * so that the database is only asked for the twenty rows of a page: the cost of a list hardly grows with the directory.
 * Immutable; made anew when the directory's revision moves.
 */
public final class ListIndex {

    /** How many things have each value that some have. */
    public record Counts(Map<Facet, Map<String, Integer>> byFacet) {
        public int of(Facet facet, String code) {
            return of(facet).getOrDefault(code, 0);
        }

        Map<String, Integer> of(Facet facet) {
            return byFacet.getOrDefault(facet, Map.of());
        }
    }

    private record OrderKey(String sort, String language) {}

    private static final int BYTES_OF_COUNT = 56;
    private static final AtomicLong STATES = new AtomicLong();

    private final long state = STATES.incrementAndGet();
    private final RoaringBitmap all;
    private final Map<Facet, FacetValues> values;
    private final Map<String, int[]> byName;
    private final Map<String, int[]> figures;
    private final Map<OrderKey, int[]> orders = new ConcurrentHashMap<>();
    private final Map<OrderKey, int[]> ranks = new ConcurrentHashMap<>();

    ListIndex(RoaringBitmap all, Map<Facet, FacetValues> values, Map<String, int[]> byName, Map<String, int[]> figures) {
        this.all = all;
        this.values = values;
        this.byName = byName;
        this.figures = figures;
    }

    /** A number that no other index in this process has. */
    long state() {
        return state;
    }

    /** What counts take, about: one for each value of each facet. */
    int bytesOfCounts() {
        return BYTES_OF_COUNT * values.values().stream().mapToInt(FacetValues::size).sum();
    }

    RoaringBitmap all() {
        return all;
    }

    /** Those {@code within} some things that fit; not to be changed by the caller. */
    RoaringBitmap matching(Choices choices, RoaringBitmap within) {
        var found = within;
        for (var facet : choices.byFacet().keySet()) {
            var having = Objects.requireNonNull(values.get(facet)).any(choices.of(facet));
            found = found == all ? having : RoaringBitmap.and(found, having);
        }
        return found;
    }

    /** For each facet, how many things each value would show beside the other facets' choices; {@code found} are those that fit. */
    Counts counts(Choices choices, RoaringBitmap within, RoaringBitmap found) {
        var counts = new HashMap<Facet, Map<String, Integer>>();
        values.forEach((facet, having) -> {
            var chosen = choices.of(facet);
            var byCode = having.counts(chosen.isEmpty() ? found : matching(choices.without(facet), within));
            chosen.forEach(code -> byCode.putIfAbsent(code, 0));
            counts.put(facet, byCode);
        });
        return new Counts(counts);
    }

    /** Numbers of the things {@code from} (counted from 0) to {@code from + size} among {@code found} in this order. */
    List<Integer> page(RoaringBitmap found, String sort, String language, int from, int size) {
        var order = order(new OrderKey(sort, language));
        var total = found.getCardinality();
        if (from >= total) return List.of();
        if (total == order.length) return Arrays.stream(order, from, Math.min(total, from + size)).boxed().toList();
        var steps = (from + size) * (double) order.length / total;
        return steps < total ? along(found, order, from, size) : ranked(found, order, rank(new OrderKey(sort, language)), from, size);
    }

    /** Many among all: along the order of all until the page is full. */
    private static List<Integer> along(RoaringBitmap found, int[] order, int from, int size) {
        var page = new ArrayList<Integer>(size);
        var before = 0;
        for (var number : order) {
            if (!found.contains(number) || before++ < from) continue;
            page.add(number);
            if (page.size() == size) break;
        }
        return page;
    }

    /** Few among all, or a page far back: each of them is marked at its rank. */
    private static List<Integer> ranked(RoaringBitmap found, int[] order, int[] rank, int from, int size) {
        var marked = new BitSet(order.length);
        found.forEach((IntConsumer) number -> marked.set(rank[number]));
        return marked.stream().skip(from).limit(size).mapToObj(place -> order[place]).toList();
    }

    private int[] order(OrderKey key) {
        return orders.computeIfAbsent(key, this::newOrder);
    }

    private int[] rank(OrderKey key) {
        return ranks.computeIfAbsent(key, _ -> {
            var order = order(key);
            var rank = new int[all.isEmpty() ? 0 : all.last() + 1];
            for (var i = 0; i < order.length; i++) rank[order[i]] = i;
            return rank;
        });
    }

    /** By name within equal figures: the names' order is stable, the figures' sorted descending on top of it. */
    private int[] newOrder(OrderKey key) {
        var names = byName.getOrDefault(key.language(), new int[0]);
        var figure = figures.get(key.sort());
        if (figure == null) return names;
        var packed = new long[names.length];
        for (var i = 0; i < names.length; i++) packed[i] = ((long) -figure[names[i]] << 32) | i;
        Arrays.sort(packed);
        return Arrays.stream(packed).mapToInt(value -> names[(int) value]).toArray();
    }
}
