package org.eclink.directory.internal;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.eclink.directory.internal.CityFinder.Found;
import org.eclink.web.Field;
import org.eclink.web.MapView;
import org.eclink.web.Pagination;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** Everything cities.jte shows. */
public record CitiesPage(int all, int chinese, int total, boolean capped, Field name, Content facets, List<Chosen> chosen, List<Sort> sorts,
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

    static CitiesPage of(CityQuery query, Found found, Found everything, Content facets, List<CityRow> rows, @Nullable MapView map, Wording wording, Shell shell) {
        var list = shell.link("/cities");
        var name = Field.of("q", query.typed());
        return new CitiesPage(everything.total(), everything.counts().of(Facet.COUNTRY, "CN"), found.total(),
                query.hasName() && found.total() >= NameSearch.MOST, query.isTooLong() ? name.refused("directory.cities.tooLong") : name,
                facets, chosen(query, wording, shell, list), sorts(query), rows,
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
