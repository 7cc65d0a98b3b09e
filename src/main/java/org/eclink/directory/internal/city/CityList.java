package org.eclink.directory.internal.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclink.directory.internal.names.NameHits;
import org.eclink.directory.internal.names.NameSearch;
import org.eclink.directory.listing.Catalogue;
import org.eclink.directory.listing.Facet;
import org.eclink.directory.listing.IndexRows;
import org.eclink.directory.listing.ListRow;
import org.eclink.directory.listing.ListRows;
import org.eclink.directory.listing.ListSource;
import org.eclink.directory.listing.Revision;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The list of cities: what it can be narrowed down by, how it is put in order, and its index. */
@Repository
@DependsOn("startingImport")
public class CityList implements ListSource {

    public static final Facet STANDING = Facet.of("standing", "standing").open();
    public static final Facet SECTOR = Facet.of("sector", "sectors").open();
    public static final Facet COUNTRY = Facet.of("country", "countries").commonFirst();
    public static final Facet REGION = Facet.of("region", "regions").commonFirst().within(COUNTRY);
    static final Facet PROGRAMME = Facet.of("programme", "programmes").commonFirst();
    static final Facet CLIMATE = Facet.of("climate", "climates").commonFirst();
    static final Facet SIZE = Facet.of("size", "size-bands");
    static final Facet PARTNERS = Facet.of("partners", "has-partners");

    public static final String BY_STANDING = "standing";
    static final String BY_NAME = "name";
    static final String BY_PARTNERS = "partners";

    /** One order per boundary of a population figure, never one across boundaries: cities without a figure for it follow by name. */
    public static final String BY_MUNICIPALITY = "municipality";
    public static final String BY_AREA = "area";

    public static final Catalogue LIST = new Catalogue("cities", List.of(STANDING, SECTOR, COUNTRY, REGION, PROGRAMME, CLIMATE, SIZE, PARTNERS),
        List.of(BY_STANDING, BY_NAME, BY_PARTNERS, BY_MUNICIPALITY, BY_AREA), List.of(Catalogue.LIST, Catalogue.MAP));

    private static final Map<String, Integer> STANDINGS = Map.of("integrated-pilot", 2, "sector-pilot", 1);

    private final IndexRows rows;
    private final NameSearch names;
    private final Terms terms;
    private final Revision revision;

    CityList(IndexRows rows, NameSearch names, Terms terms, Revision revision) {
        this.revision = revision;
        this.rows = rows;
        this.names = names;
        this.terms = terms;
    }

    @Override
    public Catalogue list() {
        return LIST;
    }

    @Override
    public long revision() {
        return revision.ofPlaces();
    }

    @Override
    public NameHits named(String typed, int most) {
        return names.find("city", typed, most);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ListRows read() {
        var orders = IndexRows.meanwhile(() -> rows.byLanguage(language ->
            rows.numbers("select number from directory.city_order where language = ? order by key, number", language.code())));
        var found = new ArrayList<ListRow>();
        var hasPartners = terms.find(PARTNERS.scheme(), "yes").orElseThrow().id().toString();
        var hasNone = terms.find(PARTNERS.scheme(), "no").orElseThrow().id().toString();
        rows.each("""
                select country, region, standing, climate, size_band, sectors, programmes, partners > 0 as linked,
                       %s as numbers, %s as municipality, %s as area, %s as partners
                  from directory.city group by country, region, standing, climate, size_band, sectors, programmes, linked"""
            .formatted(IndexRows.packed("number"), IndexRows.packed("residents_of_municipality"), IndexRows.packed("residents_of_area"), IndexRows.packed("partners")), row ->
            found.add(ListRow.of(IndexRows.numbers(row, "numbers"))
                .mark(COUNTRY, row.getString("country"))
                .mark(REGION, row.getString("region"))
                .mark(STANDING, row.getString("standing"))
                .mark(CLIMATE, row.getString("climate"))
                .mark(SIZE, row.getString("size_band"))
                .mark(SECTOR, row.getString("sectors"))
                .mark(PROGRAMME, row.getString("programmes"))
                .mark(PARTNERS, row.getBoolean("linked") ? hasPartners : hasNone)
                .set(BY_STANDING, STANDINGS.getOrDefault(code(row.getString("standing")), 0))
                .set(BY_MUNICIPALITY, IndexRows.numbers(row, "municipality"))
                .set(BY_AREA, IndexRows.numbers(row, "area"))
                .set(BY_PARTNERS, IndexRows.numbers(row, "partners"))));
        return new ListRows(rows.largest("directory.city"), found, orders.join());
    }

    private String code(String concept) {
        return terms.get(ConceptId.valueOf(concept)).code();
    }
}
