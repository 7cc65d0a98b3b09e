package org.eclink.directory.internal.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Gathers an index in one pass over the things of a list, those that are alike together. Values are kept as the database writes them and read as
 * concepts once each, not once per thing.
 */
public final class IndexBuilding {

    /** What the things have of one facet: the places of texts, by number; 0 is none. */
    private record Column(Map<String, Integer> places, int[] placeOf) {

        void set(String text, int[] numbers) {
            var place = places.computeIfAbsent(text, _ -> places.size() + 1);
            for (var number : numbers) placeOf[number] = place;
        }

        /** Two texts may hold the same values in another order. */
        FacetValues values(RoaringBitmap all, Terms terms) {
            var combinations = new LinkedHashMap<Set<String>, Integer>(Map.of(Set.of(), 0));
            var combinationAt = new int[places.size() + 1];
            places.forEach((text, place) -> combinationAt[place] = combinations.computeIfAbsent(codes(text, terms), _ -> combinations.size()));
            return new FacetValues(List.copyOf(combinations.keySet()), Arrays.stream(placeOf).map(place -> combinationAt[place]).toArray(), all);
        }
    }

    private final int largest;
    private final RoaringBitmap all = new RoaringBitmap();
    private final List<int[]> groups = new ArrayList<>();
    private final Map<Facet, Column> columns = new LinkedHashMap<>();
    private final Map<String, int[]> figures = new HashMap<>();

    /** {@code largest} is the largest number that a thing of the list has. */
    public IndexBuilding(Catalogue list, int largest) {
        this.largest = largest;
        list.facets().forEach(facet -> columns.put(facet, new Column(new HashMap<>(), new int[largest + 1])));
    }

    /** Things that are marked alike in each facet. */
    public void add(int... numbers) {
        all.add(numbers);
        groups.add(numbers);
    }

    /** The concept that things have, or several as the text of an array: <code>{id,id}</code>. */
    public void mark(Facet facet, @Nullable String concepts, int... numbers) {
        if (concepts != null) Objects.requireNonNull(columns.get(facet)).set(concepts, numbers);
    }

    /** What this order sorts by, the highest first; a thing without a figure has 0. */
    public void set(String sort, int[] figures, int[] numbers) {
        var column = figures(sort);
        for (var i = 0; i < numbers.length; i++) column[numbers[i]] = figures[i];
    }

    /** The same figure for all these things. */
    public void set(String sort, int figure, int[] numbers) {
        var column = figures(sort);
        for (var number : numbers) column[number] = figure;
    }

    private int[] figures(String sort) {
        return figures.computeIfAbsent(sort, _ -> new int[largest + 1]);
    }

    /** {@code byName} are the numbers of all things in the order of each language, by its code. */
    public ListIndex index(Map<String, int[]> byName, Terms terms) {
        var values = new LinkedHashMap<Facet, FacetValues>();
        columns.forEach((facet, column) -> values.put(facet, column.values(all, terms)));
        var orders = new HashMap<String, Order>();
        var same = new IdentityHashMap<int[], Order>();
        byName.forEach((language, numbers) -> orders.put(language, same.computeIfAbsent(numbers, _ -> Order.byName(completed(numbers)))));
        return new ListIndex(all, Alike.of(groups), values, orders, figures);
    }

    /**
     * An order that lacks a thing, because its names were never sorted in this language, has it at the end. It may have been
     * read a moment earlier or later than the things themselves.
     */
    private int[] completed(int[] order) {
        var missing = RoaringBitmap.andNot(all, RoaringBitmap.bitmapOfUnordered(order));
        return IntStream.concat(Arrays.stream(order).filter(all::contains), Arrays.stream(missing.toArray())).toArray();
    }

    private static Set<String> codes(String concepts, Terms terms) {
        return ids(concepts).map(id -> terms.get(ConceptId.valueOf(id)).code()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> ids(String concepts) {
        return Stream.of(concepts.replaceAll("[{}]", "").split(",")).filter(id -> !id.isEmpty());
    }
}
