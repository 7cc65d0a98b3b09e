package org.eclink.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the index from the database, in one pass over the cities, streaming. */
@Repository
class CityIndexReading {

    private static final int PILOT = 1;
    private static final Map<String, Integer> STANDINGS = Map.of("integrated-pilot", PILOT + 1, "sector-pilot", PILOT);

    private final JdbcTemplate db;
    private final Terms terms;
    private final Site site;

    CityIndexReading(JdbcTemplate db, Terms terms, Site site) {
        this.db = new JdbcTemplate(Objects.requireNonNull(db.getDataSource()));
        this.db.setFetchSize(10_000);
        this.terms = terms;
        this.site = site;
    }

    long revision() {
        var revision = db.queryForObject("select number from directory.revision", Long.class);
        return revision == null ? 0 : revision;
    }

    /** One consistent state: everything is read in one snapshot of the database. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    CityIndex read() {
        var largest = db.queryForObject("select coalesce(max(number), 0) from directory.city", Integer.class);
        var pass = new Pass(largest == null ? 0 : largest);
        db.query("select number, country, region, standing, climate, size_band, sectors, programmes, residents_of_municipality, residents_of_area, partners from directory.city",
                (ResultSet row) -> pass.add(row));
        var byName = new HashMap<String, int[]>();
        site.languages().forEach(language -> byName.put(language.code(), byName(language, pass.all.getCardinality())));
        return pass.index(revision(), byName);
    }

    private int[] byName(Language language, int size) {
        var order = new int[size];
        var next = new int[1];
        db.query("select number from directory.city_order where language = ? order by key, number",
                (ResultSet row) -> {
                    if (next[0] < size) order[next[0]++] = row.getInt(1);
                }, language.code());
        return Arrays.copyOf(order, next[0]);
    }

    /** Gathers the bits under the ids as the database writes them; they are read as concepts once, not once per city. */
    private final class Pass {

        private final RoaringBitmap all = new RoaringBitmap();
        private final Map<Facet, Map<String, RoaringBitmap>> values = new EnumMap<>(Facet.class);
        private final Map<String, Integer> standings = new HashMap<>();
        private final Map<CitySort, int[]> figures = new EnumMap<>(CitySort.class);

        private final int largest;

        Pass(int largest) {
            this.largest = largest;
            for (var sort : CitySort.values()) figures.put(sort, new int[largest + 1]);
        }

        void add(ResultSet row) throws SQLException {
            var number = row.getInt(1);
            all.add(number);
            mark(Facet.COUNTRY, row.getString(2), number);
            mark(Facet.REGION, row.getString(3), number);
            var standing = row.getString(4);
            mark(Facet.STANDING, standing, number);
            mark(Facet.CLIMATE, row.getString(5), number);
            mark(Facet.SIZE, row.getString(6), number);
            mark(Facet.SECTOR, row.getString(7), number);
            mark(Facet.PROGRAMME, row.getString(8), number);
            set(CitySort.MUNICIPALITY, number, row.getInt(9));
            set(CitySort.AREA, number, row.getInt(10));
            set(CitySort.PARTNERS, number, row.getInt(11));
            mark(Facet.PARTNERS, row.getInt(11) > 0 ? "yes" : "no", number);
            set(CitySort.STANDING, number, standings.computeIfAbsent(standing, id -> STANDINGS.getOrDefault(code(id), 0)));
        }

        private void mark(Facet facet, @Nullable String concepts, int number) {
            if (concepts != null) values.computeIfAbsent(facet, _ -> new HashMap<>()).computeIfAbsent(concepts, _ -> new RoaringBitmap()).add(number);
        }

        private String code(String id) {
            return terms.get(ConceptId.valueOf(id)).code();
        }

        private void set(CitySort sort, int number, int figure) {
            var of = figures.get(sort);
            if (of != null) of[number] = figure;
        }

        CityIndex index(long revision, Map<String, int[]> byName) {
            var byFacet = new EnumMap<Facet, FacetValues>(Facet.class);
            for (var facet : Facet.values()) {
                var coded = new HashMap<Set<String>, RoaringBitmap>();
                values.getOrDefault(facet, Map.of()).forEach((concepts, having) -> coded.computeIfAbsent(codes(facet, concepts), _ -> new RoaringBitmap()).or(having));
                byFacet.put(facet, FacetValues.of(coded, all.getCardinality(), largest));
            }
            return new CityIndex(revision, all, byFacet, byName, figures);
        }

        private Set<String> codes(Facet facet, String concepts) {
            return facet == Facet.PARTNERS ? Set.of(concepts) : ids(concepts).map(this::code).collect(Collectors.toUnmodifiableSet());
        }

        /** Of one concept, or of several as the text of an array: <code>{id,id}</code>. */
        private static Stream<String> ids(String concepts) {
            return Stream.of(concepts.replaceAll("[{}]", "").split(",")).filter(id -> !id.isEmpty());
        }
    }
}
