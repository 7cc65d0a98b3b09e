package org.eclink.directory.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which city has which facet value, as one bitmap per value over the cities' numbers, and the cities in each order. It
 * answers how many and which, so that the database is only asked for the twenty rows of a page: the cost of a list does
 * not grow with the directory. Immutable; made anew when the directory's revision moves.
 */
final class CityIndex {

    /** How many cities have each value that some have. */
    record Counts(Map<Facet, Map<String, Integer>> byFacet) {
        int of(Facet facet, String code) {
            return byFacet.getOrDefault(facet, Map.of()).getOrDefault(code, 0);
        }
    }

    private record OrderKey(CitySort sort, String language) {}

    /** Below this share of all cities, sorting the few is cheaper than walking along the order of all. */
    private static final int RARE = 64;

    private final long revision;
    private final RoaringBitmap all;
    private final Map<Facet, Map<String, RoaringBitmap>> values;
    private final Map<String, int[]> byName;
    private final Map<CitySort, int[]> figures;
    private final Map<OrderKey, int[]> orders = new ConcurrentHashMap<>();
    private final Map<OrderKey, int[]> ranks = new ConcurrentHashMap<>();

    CityIndex(long revision, RoaringBitmap all, Map<Facet, Map<String, RoaringBitmap>> values, Map<String, int[]> byName,
            Map<CitySort, int[]> figures) {
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

    RoaringBitmap matching(CityFilter filter) {
        var found = all;
        for (var facet : filter.chosen().keySet()) {
            found = RoaringBitmap.and(found, any(facet, filter));
        }
        return found;
    }

    private RoaringBitmap any(Facet facet, CityFilter filter) {
        return RoaringBitmap.or(filter.of(facet).stream()
            .map(code -> values.getOrDefault(facet, Map.of()).get(code)).filter(Objects::nonNull).iterator());
    }

    /** For each facet, how many cities each value would show beside the other facets' choices. */
    Counts counts(CityFilter filter, RoaringBitmap within) {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) {
            var base = RoaringBitmap.and(within, matching(filter.without(facet)));
            var byCode = new HashMap<String, Integer>();
            values.getOrDefault(facet, Map.of()).forEach((code, bitmap) -> {
                var count = RoaringBitmap.andCardinality(base, bitmap);
                if (count > 0 || filter.has(facet, code)) byCode.put(code, count);
            });
            counts.put(facet, byCode);
        }
        return new Counts(counts);
    }

    /** Numbers of the cities {@code from} (counted from 0) to {@code from + size} among {@code found} in this order. */
    List<Integer> page(RoaringBitmap found, CitySort sort, String language, int from, int size) {
        var key = new OrderKey(sort, language);
        var total = found.getCardinality();
        if (from >= total) return List.of();
        return total < all.getCardinality() / RARE ? sorted(found, rank(key), from, size) : along(found, order(key), from, size);
    }

    private static List<Integer> sorted(RoaringBitmap found, int[] rank, int from, int size) {
        var packed = new long[found.getCardinality()];
        found.forEach(new IntConsumer() {
            private int next;

            @Override
            public void accept(int number) {
                packed[next++] = ((long) rank[number] << 32) | number;
            }
        });
        Arrays.sort(packed);
        return Arrays.stream(packed).skip(from).limit(size).mapToObj(value -> (int) value).toList();
    }

    private static List<Integer> along(RoaringBitmap found, int[] order, int from, int size) {
        var page = new ArrayList<Integer>(size);
        var skipped = 0;
        for (var number : order) {
            if (!found.contains(number)) continue;
            if (skipped++ < from) continue;
            page.add(number);
            if (page.size() == size) break;
        }
        return page;
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
