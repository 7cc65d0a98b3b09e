package org.eclink.directory.internal.city;

import com.github.f4b6a3.uuid.UuidCreator;
import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclink.directory.DirectoryChanged;
import org.eclink.directory.DirectoryEntry;
import org.eclink.directory.internal.facts.Editable;
import org.eclink.directory.internal.facts.Edits;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.facts.Said;
import org.eclink.directory.internal.names.NameKeyRows;
import org.eclink.directory.internal.place.Offers;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.web.Site;
import org.eclink.web.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an import says of cities, beside what people say, and what follows from both. */
@Repository
public class CityWriting implements Editable {

    private record Stored(UUID id, Said said) {}

    /** A city as it is sent to the database: a batch of them is one statement, not one each. */
    private record Row(UUID id, String code, String slug, Map<String, Fact> imported, Map<String, String> names, UUID country,
            @Nullable UUID region, UUID standing, @Nullable UUID climate, UUID sizeBand, UUID[] sectors, UUID[] programmes, @Nullable UUID parent, String zone,
            double latitude, double longitude, @Nullable Integer municipality, @Nullable Integer area) {

        static Row of(String code, String slug, Facts facts, CityColumns columns) {
            return new Row(UuidCreator.getTimeOrderedEpoch(), code, slug, facts.byProperty(), columns.names(), columns.country(), columns.region(),
                    columns.standing(), columns.climate(), columns.sizeBand(), columns.sectors(), columns.programmes(), columns.parent(), columns.zone(),
                    columns.latitude(), columns.longitude(), columns.residentsOfMunicipality(), columns.residentsOfArea());
        }
    }

    private static final int LONGEST_SLUG = 60;
    private static final String ROWS = """
            with row as (select * from jsonb_to_recordset(:rows::jsonb) as row (id uuid, code text, slug text, imported jsonb, names jsonb, country uuid, region uuid,
                standing uuid, climate uuid, "sizeBand" uuid, sectors uuid[], programmes uuid[], parent uuid, zone text, latitude double precision,
                longitude double precision, municipality int, area int))
            """;

    private final JdbcClient db;
    private final FactsJson json;
    private final Offers offers;
    private final Terms terms;
    private final Site site;
    private final ApplicationEventPublisher events;

    CityWriting(JdbcClient db, FactsJson json, Offers offers, Terms terms, Site site, ApplicationEventPublisher events) {
        this.db = db;
        this.json = json;
        this.offers = offers;
        this.terms = terms;
        this.site = site;
        this.events = events;
    }

    /** Brings the imported facts of these cities, by code, up to date; returns how many were new or had changed. */
    @Transactional
    public int write(Map<String, Facts> cities) {
        var stored = stored(cities.keySet());
        var slugs = slugsFor(cities.keySet(), stored);
        var columns = new HashMap<String, CityColumns>();
        var added = new ArrayList<Row>();
        var updated = new ArrayList<Row>();
        cities.forEach((code, facts) -> {
            var before = stored.get(code);
            if (before != null && before.said().imported().equals(json.facts(json.write(facts.byProperty())))) return;
            var shown = CityColumns.of(before == null ? facts : before.said().edited().over(facts), terms);
            columns.put(code, shown);
            if (before != null) offers.make(before.id(), true, before.said(), facts);
            (before == null ? added : updated).add(Row.of(code, slugs.getOrDefault(code, code), facts, shown));
        });
        var changed = new HashMap<Integer, CityColumns>();
        insert(added).forEach((code, number) -> changed.put(number, Objects.requireNonNull(columns.get(code))));
        update(updated).forEach((code, number) -> changed.put(number, Objects.requireNonNull(columns.get(code))));
        writeOrder(changed);
        NameKeyRows.replace(db, "city", namesByNumber(changed));
        tell(db.sql("select id from directory.city where number = any(?)").param(changed.keySet().toArray(Integer[]::new)).query(UUID.class).list());
        return changed.size();
    }

    @Override
    public Said locked(UUID city) {
        return db.sql("select imported, edited from directory.city_facts where city = ? for update").param(city)
            .query((row, _) -> new Said(json.facts(row.getString("imported")), json.edits(row.getString("edited")))).single();
    }

    @Override
    @Transactional
    public void edit(UUID city, Facts imported, Edits edited) {
        var columns = CityColumns.of(edited.over(imported), terms);
        db.sql("update directory.city_facts set edited = ?::jsonb where city = ?").params(json.write(edited.byProperty()), city).update();
        var code = db.sql("select code from directory.city where id = ?").param(city).query(String.class).single();
        var number = Objects.requireNonNull(update(List.of(Row.of(code, "", imported, columns))).get(code));
        writeOrder(Map.of(number, columns));
        NameKeyRows.replace(db, "city", namesByNumber(Map.of(number, columns)));
        db.sql("update directory.revision set number = number + 1").update();
        tell(List.of(city));
    }

    private void tell(List<UUID> cities) {
        if (!cities.isEmpty()) events.publishEvent(new DirectoryChanged(DirectoryEntry.Kind.CITY, cities));
    }

    /** The time zone of some city in a country. */
    public Optional<String> zoneIn(ConceptId country) {
        return db.sql("select zone from directory.city where country = ? limit 1").param(country.value()).query(String.class).optional();
    }

    /** A place that people bring, by what they say of it; {@code country} begins its code. */
    @Transactional
    public UUID add(String country, String name, Facts said) {
        var code = country.toLowerCase(Locale.ROOT) + "-" + Slugs.of(name, LONGEST_SLUG);
        for (var next = 2; db.sql("select exists (select from directory.city where code = ?)").param(code).query(Boolean.class).single(); next++) {
            code = code.replaceFirst("-\\d+$", "") + "-" + next;
        }
        var slug = slugsFor(List.of(code), Map.of()).getOrDefault(code, code);
        var columns = CityColumns.of(said, terms);
        var row = Row.of(code, slug, new Facts(Map.of()), columns);
        var number = Objects.requireNonNull(insert(List.of(row)).get(code));
        db.sql("update directory.city_facts set edited = ?::jsonb where city = ?").params(json.write(said.byProperty()), row.id()).update();
        writeOrder(Map.of(number, columns));
        NameKeyRows.replace(db, "city", namesByNumber(Map.of(number, columns)));
        db.sql("update directory.revision set number = number + 1").update();
        tell(List.of(row.id()));
        return row.id();
    }

    private Map<String, Stored> stored(Iterable<String> codes) {
        var found = new HashMap<String, Stored>();
        db.sql("select id, code, imported, edited from directory.city join directory.city_facts on city = id where code = any(:codes)")
            .param("codes", array(codes))
            .query(row -> {
                found.put(row.getString("code"), new Stored(row.getObject("id", UUID.class), new Said(json.facts(row.getString("imported")), json.edits(row.getString("edited")))));
            });
        return found;
    }

    /** {@code cn-suzhou} is {@code suzhou} in addresses, unless another city has that already. */
    private Map<String, String> slugsFor(Iterable<String> codes, Map<String, Stored> stored) {
        var wanted = new LinkedHashMap<String, String>();
        for (var code : codes) {
            if (!stored.containsKey(code)) wanted.put(code, code.substring(code.indexOf('-') + 1));
        }
        var candidates = new HashSet<>(wanted.values());
        candidates.addAll(wanted.keySet());
        var taken = new HashSet<>(db.sql("select slug from directory.city where slug = any(:slugs)")
            .param("slugs", array(candidates)).query(String.class).list());
        wanted.replaceAll((code, slug) -> free(slug, code, taken));
        return wanted;
    }

    private static String free(String slug, String code, Set<String> taken) {
        if (taken.add(slug)) return slug;
        var candidate = code;
        for (var next = 2; !taken.add(candidate); next++) candidate = code + "-" + next;
        return candidate;
    }

    private Map<String, Integer> insert(List<Row> rows) {
        return numbered(rows, """
                , added as (
                    insert into directory.city (id, code, slug, names, country, region, standing, climate, size_band, sectors, programmes, parent,
                        zone, latitude, longitude, residents_of_municipality, residents_of_area)
                    select id, code, slug, names, country, region, standing, climate, "sizeBand", sectors, programmes, parent,
                        zone, latitude, longitude, municipality, area
                      from row returning id, code, number),
                facts as (insert into directory.city_facts (city, imported) select id, imported from row)
                select code, number from added""");
    }

    private Map<String, Integer> update(List<Row> rows) {
        return numbered(rows, """
                , changed as (
                    update directory.city
                       set names = row.names, country = row.country, region = row.region, standing = row.standing, climate = row.climate,
                           size_band = row."sizeBand", sectors = row.sectors, programmes = row.programmes, parent = row.parent, zone = row.zone,
                           latitude = row.latitude, longitude = row.longitude, residents_of_municipality = row.municipality,
                           residents_of_area = row.area, version = version + 1
                      from row where city.code = row.code returning city.id, city.code, number),
                facts as (
                    update directory.city_facts set imported = row.imported
                      from changed join row on row.code = changed.code where city = changed.id)
                select code, number from changed""");
    }

    private Map<String, Integer> numbered(List<Row> rows, String statement) {
        var numbers = new HashMap<String, Integer>();
        if (rows.isEmpty()) return numbers;
        db.sql(ROWS + statement).param("rows", json.write(rows)).query(row -> {
            numbers.put(row.getString("code"), row.getInt("number"));
        });
        return numbers;
    }

    private void writeOrder(Map<Integer, CityColumns> changed) {
        db.sql("delete from directory.city_order where number = any(:numbers)").param("numbers", changed.keySet().toArray(Integer[]::new)).update();
        for (var language : site.languages()) {
            var numbers = changed.keySet().toArray(Integer[]::new);
            var collator = Collator.getInstance(language.locale());
            var keys = changed.values().stream().map(columns -> columns.sortKey(language, collator)).toArray(byte[][]::new);
            db.sql("insert into directory.city_order (language, key, number) select :language, key, number from unnest(:keys, :numbers) as o (key, number)")
                .param("language", language.code()).param("keys", keys).param("numbers", numbers).update();
        }
    }

    private static Map<Integer, Map<String, Boolean>> namesByNumber(Map<Integer, CityColumns> changed) {
        var keys = new HashMap<Integer, Map<String, Boolean>>();
        changed.forEach((number, columns) -> keys.put(number, columns.nameKeys()));
        return keys;
    }

    private static String[] array(Iterable<String> values) {
        var list = new ArrayList<String>();
        values.forEach(list::add);
        return list.toArray(String[]::new);
    }
}
