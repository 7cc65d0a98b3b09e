package org.eclink.directory.internal.listing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Gathers an index in one pass over the things of a list. Values are kept as the database writes them and read as
 * concepts once each, not once per thing.
 */
public final class IndexBuilding {

    private final Catalogue list;
    private final int largest;
    private final RoaringBitmap all = new RoaringBitmap();
    private final Map<Facet, Map<String, RoaringBitmap>> values = new HashMap<>();
    private final Map<String, int[]> figures = new HashMap<>();

    /** {@code largest} is the largest number that a thing of the list has. */
    public IndexBuilding(Catalogue list, int largest) {
        this.list = list;
        this.largest = largest;
    }

    public void add(int number) {
        all.add(number);
    }

    /** The concept that a thing has, or several as the text of an array: <code>{id,id}</code>. */
    public void mark(int number, Facet facet, @Nullable String concepts) {
        if (concepts != null) values.computeIfAbsent(facet, _ -> new HashMap<>()).computeIfAbsent(concepts, _ -> new RoaringBitmap()).add(number);
    }

    /** What this order sorts by, the highest first; a thing without a figure has 0. */
    public void set(int number, String sort, int figure) {
        figures.computeIfAbsent(sort, _ -> new int[largest + 1])[number] = figure;
    }

    /** {@code byName} are the numbers of all things in the order of each language, by its code. */
    public ListIndex index(Map<String, int[]> byName, Terms terms) {
        var byFacet = new HashMap<Facet, FacetValues>();
        for (var facet : list.facets()) {
            var coded = new HashMap<Set<String>, RoaringBitmap>();
            values.getOrDefault(facet, Map.of()).forEach((concepts, having) -> coded.computeIfAbsent(codes(concepts, terms), _ -> new RoaringBitmap()).or(having));
            byFacet.put(facet, FacetValues.of(coded, all.getCardinality(), largest));
        }
        var complete = new HashMap<String, int[]>();
        byName.forEach((language, order) -> complete.put(language, completed(order)));
        return new ListIndex(all, byFacet, complete, figures);
    }

    /** An order that lacks a thing, because its names were never sorted in this language, has it at the end. */
    private int[] completed(int[] order) {
        if (order.length == all.getCardinality()) return order;
        var missing = RoaringBitmap.andNot(all, RoaringBitmap.bitmapOf(order));
        return IntStream.concat(Arrays.stream(order).filter(all::contains), Arrays.stream(missing.toArray())).toArray();
    }

    public int size() {
        return all.getCardinality();
    }

    private static Set<String> codes(String concepts, Terms terms) {
        return ids(concepts).map(id -> terms.get(ConceptId.valueOf(id)).code()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> ids(String concepts) {
        return Stream.of(concepts.replaceAll("[{}]", "").split(",")).filter(id -> !id.isEmpty());
    }
}
