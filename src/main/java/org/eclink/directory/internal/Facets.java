package org.eclink.directory.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclink.directory.internal.CitiesPage.Chosen;
import org.eclink.directory.internal.FacetView.Value;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.web.Shell;

/**
 * Narrows a short list down in memory: things of type {@code T} with one concept per facet, in the facets' order. The
 * counts beside a facet's values leave its own choice out of account, as in the list of cities.
 */
record Facets<T>(Map<String, Function<T, ConceptId>> concepts, Wording wording, Shell shell) {

    List<T> matching(List<T> all, ListQuery query) {
        return all.stream().filter(one -> concepts.keySet().stream().allMatch(facet -> fits(one, facet, query))).toList();
    }

    private boolean fits(T one, String facet, ListQuery query) {
        return query.admits(facet, concept(one, facet).code());
    }

    private Concept concept(T one, String facet) {
        var of = concepts.get(facet);
        if (of == null) throw new IllegalArgumentException(facet);
        return wording.terms().get(of.apply(one));
    }

    List<FacetView> views(List<T> all, ListQuery query) {
        var views = new ArrayList<FacetView>();
        for (var facet : concepts.keySet()) {
            var counts = new HashMap<Concept, Integer>();
            all.stream().filter(one -> concepts.keySet().stream().allMatch(other -> other.equals(facet) || fits(one, other, query)))
                .forEach(one -> counts.merge(concept(one, facet), 1, Integer::sum));
            views.add(FacetView.of(facet, views.size() < 2, values(facet, counts, query)));
        }
        return views;
    }

    private List<Value> values(String facet, Map<Concept, Integer> counts, ListQuery query) {
        return counts.entrySet().stream()
            .sorted(Comparator.<Map.Entry<Concept, Integer>>comparingInt(entry -> -entry.getValue()).thenComparing(entry -> entry.getKey().position()))
            .map(entry -> new Value(wording.word(entry.getKey()), entry.getValue(), query.has(facet, entry.getKey().code()))).toList();
    }

    List<Chosen> chosen(ListQuery query, Map<String, String> schemes, String list) {
        var chosen = new ArrayList<Chosen>();
        if (query.hasName()) {
            chosen.add(new Chosen(new Word("q", shell.say("directory.cities.named", "name", query.typed()), null), query.withoutName().address(list)));
        }
        query.chosen().forEach((facet, codes) -> codes.forEach(code ->
            chosen.add(new Chosen(wording.word(schemes.getOrDefault(facet, facet), code), query.without(facet, code).address(list)))));
        return chosen;
    }
}
