package org.eclink.directory.listing;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which things of a list have which facet value, and all in each order, by their numbers. It answers how many and which,
 * so that the database is only asked for the twenty rows of a page: the cost of a list hardly grows with the directory.
 * Immutable; made anew when the directory's revision moves.
 */
final class ListIndex {

    private record OrderKey(String sort, String language) {}

    private record TableKey(List<Facet> given, Facet counted) {}

    /** Readers choose from one to three facets. */
    private static final int MOST_GIVEN = 3;
    private static final int MOST_ROOM = 2_000_000;
    private static final long ROOM_PER_THING = 4;
    private static final long MOST_BYTES = 24L << 20;
    private static final AtomicLong STATES = new AtomicLong();

    private final long state = STATES.incrementAndGet();
    private final RoaringBitmap all;
    private final Kinds kinds;
    private final Map<Facet, FacetValues> values;
    private final Map<String, Order> byName;
    private final Map<String, int[]> figures;
    private final Map<OrderKey, Order> orders = new ConcurrentHashMap<>();
    private final LoadingCache<TableKey, CrossTable> tables = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
        .weigher((TableKey _, CrossTable table) -> table.bytes()).build(this::newTable);

    /** {@code values} are in the order of the catalogue, {@code byName} by language, {@code figures} by the sort that goes by them. */
    ListIndex(RoaringBitmap all, Kinds kinds, Map<Facet, FacetValues> values, Map<String, Order> byName, Map<String, int[]> figures) {
        this.all = all;
        this.kinds = kinds;
        this.values = values;
        this.byName = byName;
        this.figures = figures;
    }

    /** A number that no other index in this process has. */
    long state() {
        return state;
    }

    RoaringBitmap all() {
        return all;
    }

    Kinds kinds() {
        return kinds;
    }

    FacetValues values(Facet facet) {
        return Objects.requireNonNull(values.get(facet));
    }

    Order order(String sort, String language) {
        return orders.computeIfAbsent(new OrderKey(sort, language), key -> {
            var names = Objects.requireNonNull(byName.get(key.language()));
            var figure = figures.get(key.sort());
            return figure == null ? names : names.by(figure);
        });
    }

    Fitting fitting(Choices choices) {
        var chosen = chosen(choices);
        return new Fitting(chosen.stream().map(this::values).toList(), holding(chosen, choices));
    }

    /** Those that fit; not to be changed by the caller. */
    RoaringBitmap matching(Choices choices) {
        return chosen(choices).stream().map(facet -> values(facet).any(choices.of(facet))).reduce((one, other) -> RoaringBitmap.and(one, other)).orElse(all);
    }

    /** How many fit; empty where looking at each of them is no more work. */
    OptionalInt total(Choices choices) {
        var chosen = chosen(choices);
        if (chosen.isEmpty()) return OptionalInt.of(all.getCardinality());
        var counted = chosen.getFirst();
        var tally = tally(choices, counted);
        if (tally.isEmpty()) return OptionalInt.empty();
        var holding = values(counted).holding(choices.of(counted));
        return OptionalInt.of(IntStream.range(0, holding.length).map(i -> holding[i] ? tally.get()[i] : 0).sum());
    }

    /**
     * How many have each combination of a facet's values, among those that fit the other facets' choices; empty where looking
     * at each of them is no more work.
     */
    Optional<int[]> tally(Choices choices, Facet counted) {
        var others = choices.without(counted);
        var given = chosen(others);
        if (given.size() > MOST_GIVEN) return Optional.empty();
        var room = CrossTable.room(given.stream().map(this::values).toList(), values(counted));
        if (room > Math.min(MOST_ROOM, ROOM_PER_THING * all.getLongCardinality())) return Optional.empty();
        return Optional.of(Objects.requireNonNull(tables.get(new TableKey(given, counted))).tally(holding(given, others)));
    }

    /** One at a time: it takes some megabytes until it is packed. */
    private synchronized CrossTable newTable(TableKey key) {
        return CrossTable.of(kinds, key.given().stream().map(this::values).toList(), values(key.counted()));
    }

    /** In the order of the catalogue. */
    private List<Facet> chosen(Choices choices) {
        return values.keySet().stream().filter(facet -> !choices.of(facet).isEmpty()).toList();
    }

    private List<boolean[]> holding(List<Facet> facets, Choices choices) {
        return facets.stream().map(facet -> values(facet).holding(choices.of(facet))).toList();
    }
}
