package org.eclink.directory.listing;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclink.directory.listing.FacetView.Value;
import org.eclink.terms.Concept;
import org.eclink.terms.Wording;

/** The facets beside a list, in the words of one language. */
record FacetViews(Wording wording) {

    /** Where nothing is chosen of what they are within, no reader looks through the values of all: regions of all countries. */
    private static final int SHOWN_OF_ALL = 12;

    List<FacetView> of(Catalogue list, Choices choices, Found found) {
        return list.facets().stream().map(facet -> FacetView.of(facet, values(facet, choices, found.counts(facet))))
            .filter(view -> !view.values().isEmpty()).toList();
    }

    private List<Value> values(Facet facet, Choices choices, Map<String, Integer> counts) {
        return facet.names() == null ? concepts(facet, choices, counts) : named(facet.names(), facet, choices, counts);
    }

    private List<Value> named(FacetNames names, Facet facet, Choices choices, Map<String, Integer> counts) {
        var collator = Collator.getInstance(wording.language().locale());
        return counts.keySet().stream().map(code -> names.word(code, wording.language())).map(word -> new Value(word, counts.getOrDefault(word.code(), 0), choices.has(facet, word.code())))
            .sorted(Comparator.<Value, Integer>comparing(value -> -value.count()).thenComparing(value -> value.word().text(), collator)).toList();
    }

    private List<Value> concepts(Facet facet, Choices choices, Map<String, Integer> counts) {
        var concepts = counts.keySet().stream().map(code -> wording.terms().find(facet.scheme(), code).orElseThrow())
            .filter(concept -> isWithinChosen(concept, facet, choices)).sorted(order(facet, counts));
        return shown(concepts.toList(), facet, choices)
            .map(concept -> new Value(wording.word(concept), counts.getOrDefault(concept.code(), 0), choices.has(facet, concept.code()))).toList();
    }

    /** What is chosen is always shown. */
    private static Stream<Concept> shown(List<Concept> concepts, Facet facet, Choices choices) {
        if (facet.within() == null || !choices.of(facet.within()).isEmpty()) return concepts.stream();
        return Stream.concat(concepts.stream().limit(SHOWN_OF_ALL), concepts.stream().skip(SHOWN_OF_ALL).filter(concept -> choices.has(facet, concept.code())));
    }

    private static Comparator<Concept> order(Facet facet, Map<String, Integer> counts) {
        var byPosition = Comparator.comparingInt(Concept::position).thenComparing(Concept::code);
        return facet.isCommonFirst() ? Comparator.<Concept, Integer>comparing(concept -> -counts.getOrDefault(concept.code(), 0)).thenComparing(byPosition) : byPosition;
    }

    private boolean isWithinChosen(Concept concept, Facet facet, Choices choices) {
        if (facet.within() == null || choices.of(facet.within()).isEmpty() || choices.has(facet, concept.code())) return true;
        var broader = concept.broader();
        return broader != null && choices.has(facet.within(), wording.terms().get(broader).code());
    }
}
