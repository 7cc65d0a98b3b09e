package org.eclink.directory.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which city has which facet value, and the cities in each order. It answers how many and which, so that the database is
 * only asked for the twenty rows of a page: the cost of a list hardly grows with the directory. Immutable; made anew when
 * the directory's revision moves.
 */
final class CityIndex {

    /** How many cities have each value that some have. */
    record Counts(Map<Facet, Map<String, Integer>> byFacet) {
        int of(Facet facet, String code) {
            return byFacet.getOrDefault(facet, Map.of()).getOrDefault(code, 0);
        }
    }

    private record OrderKey(CitySort sort, String language) {}

    private final long revision;
    private final RoaringBitmap all;
    private final Map<Facet, FacetValues> values;
    private final Map<String, int[]> byName;
    private final Map<CitySort, int[]> figures;
    private final Map<OrderKey, int[]> orders = new ConcurrentHashMap<>();
    private final Map<OrderKey, int[]> ranks = new ConcurrentHashMap<>();

    CityIndex(long revision, RoaringBitmap all, Map<Facet, FacetValues> values, Map<String, int[]> byName, Map<CitySort, int[]> figures) {
        this.revision = revision;
        this.all = all;
        this.values = values;
        this.byName = byName;
        this.figures = figures;
    }

    long revision() {
        return revision;
    }

    int size() {
        return all.getCardinality();
    }

    RoaringBitmap all() {
        return all;
    }

    /** Those {@code within} some cities that fit; not to be changed by the caller. */
    RoaringBitmap matching(CityFilter filter, RoaringBitmap within) {
        var found = within;
        for (var facet : filter.chosen().keySet()) {
            var having = Objects.requireNonNull(values.get(facet)).any(filter.of(facet));
            found = found == all ? having : RoaringBitmap.and(found, having);
        }
        return found;
    }

    /** For each facet, how many cities each value would show beside the other facets' choices; {@code found} are those that fit. */
    Counts counts(CityFilter filter, RoaringBitmap within, RoaringBitmap found) {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        values.forEach((facet, having) -> {
            var chosen = filter.of(facet);
            var byCode = having.counts(chosen.isEmpty() ? found : matching(filter.without(facet), within));
            chosen.forEach(code -> byCode.putIfAbsent(code, 0));
            counts.put(facet, byCode);
        });
        return new Counts(counts);
    }

    /** Numbers of the cities {@code from} (counted from 0) to {@code from + size} among {@code found} in this order. */
    List<Integer> page(RoaringBitmap found, CitySort sort, String language, int from, int size) {
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
        if (key.sort() == CitySort.NAME) return names;
        var figure = figures.getOrDefault(key.sort(), new int[0]);
        var packed = new long[names.length];
        for (var i = 0; i < names.length; i++) packed[i] = ((long) -figure[names[i]] << 32) | i;
        Arrays.sort(packed);
        return Arrays.stream(packed).mapToInt(value -> names[(int) value]).toArray();
    }
}
