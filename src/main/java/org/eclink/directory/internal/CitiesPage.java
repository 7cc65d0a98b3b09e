package org.eclink.directory.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclink.directory.internal.CityFinder.Found;
import org.eclink.directory.internal.FacetView.Value;
import org.eclink.terms.Concept;
import org.eclink.web.Field;
import org.eclink.web.MapView;
import org.eclink.web.Pagination;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** Everything cities.jte shows. */
public record CitiesPage(int all, int chinese, int total, boolean capped, Field name, List<FacetView> facets, List<Chosen> chosen, List<Sort> sorts,
        List<CityRow> rows, Pagination pagination, String listAddress, String mapAddress, boolean onMap, String wholeList, List<String> unknown,
        @Nullable MapView map, String selection, boolean byResidents) {

    /** A choice and the address without it. */
    public record Chosen(Word word, String without) {}

    /** A way to put the cities in order. */
    public record Sort(String parameter, boolean current) {
        public String labelKey() {
            return "directory.sort." + parameter;
        }
    }

    private static final List<Facet> OPEN = List.of(Facet.STANDING, Facet.SECTOR);

    static CitiesPage of(CityQuery query, Found found, Found everything, List<CityRow> rows, @Nullable MapView map, Wording wording, Shell shell) {
        var list = shell.link("/cities");
        var name = Field.of("q", query.typed());
        return new CitiesPage(everything.total(), everything.counts().of(Facet.COUNTRY, "CN"), found.total(),
                query.hasName() && found.total() >= NameSearch.MOST, query.isTooLong() ? name.refused("directory.cities.tooLong") : name,
                facets(query, found, wording, shell), chosen(query, wording, shell, list), sorts(query), rows,
                Pagination.of(query.page(), CityQuery.PAGE_SIZE, found.total(), page -> query.atPage(page).address(list)),
                query.onMap(false).address(list), query.onMap(true).address(list), query.map(), list, query.unknown(), map, query.selection(),
                query.sort() == CitySort.MUNICIPALITY || query.sort() == CitySort.AREA);
    }

    public boolean isNarrowed() {
        return !chosen.isEmpty() || !name.value().isEmpty();
    }

    public int european() {
        return all - chinese;
    }

    private static List<FacetView> facets(CityQuery query, Found found, Wording wording, Shell shell) {
        var views = new ArrayList<FacetView>();
        for (var facet : Facet.values()) {
            var values = values(facet, query, found.counts().byFacet().getOrDefault(facet, Map.of()), wording, shell);
            if (!values.isEmpty()) views.add(FacetView.of(facet.parameter(), OPEN.contains(facet), values));
        }
        return views;
    }

    private static List<Value> values(Facet facet, CityQuery query, Map<String, Integer> counts, Wording wording, Shell shell) {
        if (facet == Facet.PARTNERS) {
            return List.of(partners("yes", query, counts, shell), partners("no", query, counts, shell));
        }
        var concepts = counts.keySet().stream().map(code -> wording.terms().find(facet.scheme(), code).orElseThrow())
            .filter(concept -> facet != Facet.REGION || isOfChosenCountry(concept, query, wording));
        return concepts.sorted(order(facet, counts)).map(concept -> new Value(wording.word(concept), counts.getOrDefault(concept.code(), 0),
                query.filter().has(facet, concept.code()))).toList();
    }

    /** Places by how many cities they have; everything else as its vocabulary orders it. */
    private static Comparator<Concept> order(Facet facet, Map<String, Integer> counts) {
        Comparator<Concept> byCount = Comparator.comparing(concept -> -counts.getOrDefault(concept.code(), 0));
        var byPosition = Comparator.comparingInt(Concept::position).thenComparing(Concept::code);
        return switch (facet) {
            case COUNTRY, REGION, PROGRAMME, CLIMATE -> byCount.thenComparing(byPosition);
            case STANDING, SECTOR, SIZE, PARTNERS -> byPosition;
        };
    }

    private static boolean isOfChosenCountry(Concept region, CityQuery query, Wording wording) {
        var countries = query.filter().of(Facet.COUNTRY);
        if (countries.isEmpty() || query.filter().has(Facet.REGION, region.code())) return true;
        var country = region.broader();
        return country != null && countries.contains(wording.terms().get(country).code());
    }

    private static Value partners(String code, CityQuery query, Map<String, Integer> counts, Shell shell) {
        return new Value(new Word(code, shell.say("directory.facet.partners." + code), null), counts.getOrDefault(code, 0),
                query.filter().has(Facet.PARTNERS, code));
    }

    private static List<Chosen> chosen(CityQuery query, Wording wording, Shell shell, String list) {
        var chosen = new ArrayList<Chosen>();
        if (query.hasName()) chosen.add(new Chosen(new Word("q", shell.say("directory.cities.named", "name", query.typed()), null), query.withoutName().address(list)));
        for (var facet : Facet.values()) {
            for (var code : query.filter().of(facet)) {
                var word = facet == Facet.PARTNERS ? new Word(code, shell.say("directory.facet.partners." + code), null) : wording.word(facet.scheme(), code);
                chosen.add(new Chosen(word, query.with(query.filter().without(facet, code)).address(list)));
            }
        }
        return chosen;
    }

    private static List<Sort> sorts(CityQuery query) {
        var sorts = new ArrayList<Sort>();
        for (var sort : CitySort.values()) sorts.add(new Sort(sort.parameter(), sort == query.sort()));
        return sorts;
    }
}
