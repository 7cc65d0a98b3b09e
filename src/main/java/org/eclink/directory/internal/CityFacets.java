package org.eclink.directory.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclink.directory.internal.CityIndex.Counts;
import org.eclink.directory.internal.FacetView.Value;
import org.eclink.terms.Concept;
import org.eclink.web.Shell;

/** The facets beside the list of cities, in the words of one language. */
record CityFacets(Wording wording, Shell shell) {

    private static final List<Facet> OPEN = List.of(Facet.STANDING, Facet.SECTOR);

    /** Without a chosen country no reader looks through the regions of all. */
    private static final int REGIONS_OF_ALL = 12;

    List<FacetView> views(CityFilter filter, Counts counts) {
        var views = new ArrayList<FacetView>();
        for (var facet : Facet.values()) {
            var values = values(facet, filter, counts.byFacet().getOrDefault(facet, Map.of()));
            if (!values.isEmpty()) views.add(FacetView.of(facet.parameter(), OPEN.contains(facet), values));
        }
        return views;
    }

    private List<Value> values(Facet facet, CityFilter filter, Map<String, Integer> counts) {
        if (facet == Facet.PARTNERS) return List.of(partners("yes", filter, counts), partners("no", filter, counts));
        var concepts = counts.keySet().stream().map(code -> wording.terms().find(facet.scheme(), code).orElseThrow())
            .filter(concept -> facet != Facet.REGION || isOfChosenCountry(concept, filter)).sorted(order(facet, counts));
        return (isCut(facet, filter) ? concepts.limit(REGIONS_OF_ALL) : concepts)
            .map(concept -> new Value(wording.word(concept), counts.getOrDefault(concept.code(), 0), filter.has(facet, concept.code()))).toList();
    }

    private static boolean isCut(Facet facet, CityFilter filter) {
        return facet == Facet.REGION && filter.of(Facet.COUNTRY).isEmpty() && filter.of(Facet.REGION).isEmpty();
    }

    /** Places and programmes by how many cities they have; everything else as its vocabulary orders it. */
    private static Comparator<Concept> order(Facet facet, Map<String, Integer> counts) {
        Comparator<Concept> byCount = Comparator.comparing(concept -> -counts.getOrDefault(concept.code(), 0));
        var byPosition = Comparator.comparingInt(Concept::position).thenComparing(Concept::code);
        return switch (facet) {
            case COUNTRY, REGION, PROGRAMME, CLIMATE -> byCount.thenComparing(byPosition);
            case STANDING, SECTOR, SIZE, PARTNERS -> byPosition;
        };
    }

    private boolean isOfChosenCountry(Concept region, CityFilter filter) {
        var countries = filter.of(Facet.COUNTRY);
        if (countries.isEmpty() || filter.has(Facet.REGION, region.code())) return true;
        var country = region.broader();
        return country != null && countries.contains(wording.terms().get(country).code());
    }

    private Value partners(String code, CityFilter filter, Map<String, Integer> counts) {
        return new Value(new Word(code, shell.say("directory.facet.partners." + code), null), counts.getOrDefault(code, 0), filter.has(Facet.PARTNERS, code));
    }
}
