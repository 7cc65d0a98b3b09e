package org.eclink.directory.listing;

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

/** Makes the index of a list from its rows. Values are read as concepts once each, not once per thing. */
final class IndexBuilding {

    private final Catalogue list;
    private final ListRows rows;
    private final Terms terms;
    private final RoaringBitmap all = new RoaringBitmap();
    private final Kinds kinds;

    private IndexBuilding(Catalogue list, ListRows rows, Terms terms) {
        this.list = list;
        this.rows = rows;
        this.terms = terms;
        this.kinds = Kinds.of(rows.largest(), rows.rows().stream().map(ListRow::numbers).toList());
        rows.rows().forEach(row -> all.add(row.numbers()));
    }

    static ListIndex of(Catalogue list, ListRows rows, Terms terms) {
        return new IndexBuilding(list, rows, terms).index();
    }

    private ListIndex index() {
        var values = new LinkedHashMap<Facet, FacetValues>();
        list.facets().forEach(facet -> values.put(facet, values(facet)));
        var orders = new HashMap<String, Order>();
        var same = new IdentityHashMap<int[], Order>();
        rows.byName().forEach((language, numbers) -> orders.put(language, same.computeIfAbsent(numbers, _ -> Order.byName(completed(numbers), kinds))));
        return new ListIndex(all, kinds, values, orders, figures());
    }

    /** Two texts may hold the same values in another order. */
    private FacetValues values(Facet facet) {
        var combinations = new LinkedHashMap<Set<String>, Integer>(Map.of(Set.of(), 0));
        var byText = new HashMap<String, Integer>();
        var combinationOf = new int[kinds.count()];
        var codes = codes(facet);
        for (var kind = 0; kind < combinationOf.length; kind++) {
            var text = rows.rows().get(kind).values().get(facet.parameter());
            if (text != null) combinationOf[kind] = byText.computeIfAbsent(text, _ -> combinations.computeIfAbsent(codes(text, codes), _ -> combinations.size()));
        }
        return new FacetValues(List.copyOf(combinations.keySet()), combinationOf, kinds, all);
    }

    private Map<String, int[]> figures() {
        var figures = new HashMap<String, int[]>();
        for (var row : rows.rows()) {
            row.figures().forEach((sort, perNumber) -> {
                var column = figures.computeIfAbsent(sort, _ -> new int[rows.largest() + 1]);
                for (var i = 0; i < perNumber.length; i++) column[row.numbers()[i]] = perNumber[i];
            });
        }
        return figures;
    }

    /**
     * An order that lacks a thing, because its names were never sorted in this language, has it at the end. It may have been
     * read a moment earlier or later than the things themselves.
     */
    private int[] completed(int[] order) {
        var present = Arrays.stream(order).filter(all::contains).toArray();
        if (present.length == all.getCardinality()) return present;
        var missing = RoaringBitmap.andNot(all, RoaringBitmap.bitmapOfUnordered(present));
        return IntStream.concat(Arrays.stream(present), Arrays.stream(missing.toArray())).toArray();
    }

    /** As addresses call the value with an id; null for one that is gone. */
    private interface Codes {

        @Nullable String of(String id);
    }

    private Codes codes(Facet facet) {
        if (facet.names() == null) return id -> terms.get(ConceptId.valueOf(id)).code();
        var all = rows.rows().stream().map(row -> row.values().get(facet.parameter())).filter(Objects::nonNull).flatMap(IndexBuilding::ids).collect(Collectors.toSet());
        return facet.names().codes(all)::get;
    }

    private static Set<String> codes(String values, Codes codes) {
        return ids(values).map(codes::of).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> ids(String values) {
        return Stream.of(values.replaceAll("[{}]", "").split(",")).filter(id -> !id.isEmpty());
    }
}
