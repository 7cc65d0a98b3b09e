package org.eclink.directory.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclink.terms.Terms;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an import says of cities, beside what people say, and what follows from both. */
@Repository
class CityWriting {

    private record Stored(UUID id, int number, String slug, Facts imported, Edits edited) {}

    private final JdbcClient db;
    private final FactsJson json;
    private final Terms terms;
    private final Site site;

    CityWriting(JdbcClient db, FactsJson json, Terms terms, Site site) {
        this.db = db;
        this.json = json;
        this.terms = terms;
        this.site = site;
    }

    /** Brings the imported facts of these cities, by code, up to date; returns how many were new or had changed. */
    @Transactional
    int write(Map<String, Facts> cities) {
        var stored = stored(cities.keySet());
        var slugs = slugsFor(cities.keySet(), stored);
        var changed = new HashMap<Integer, CityColumns>();
        cities.forEach((code, facts) -> {
            var before = stored.get(code);
            if (before != null && before.imported().equals(json.facts(json.write(facts.byProperty())))) return;
            var columns = CityColumns.of(before == null ? facts : before.edited().over(facts), terms);
            changed.put(before == null ? insert(code, slugs.getOrDefault(code, code), facts, columns) : update(before, facts, columns), columns);
        });
        writeOrder(changed);
        NameKeyRows.replace(db, "city", namesByNumber(changed));
        return changed.size();
    }

    private Map<String, Stored> stored(Iterable<String> codes) {
        var found = new HashMap<String, Stored>();
        db.sql("select id, number, code, slug, imported, edited from directory.city where code = any(:codes)")
            .param("codes", array(codes))
            .query(row -> {
                found.put(row.getString("code"), new Stored(row.getObject("id", UUID.class), row.getInt("number"), row.getString("slug"),
                        json.facts(row.getString("imported")), json.edits(row.getString("edited"))));
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

    private int insert(String code, String slug, Facts facts, CityColumns columns) {
        return with(columns, db.sql("""
                insert into directory.city (id, code, slug, imported, names, country, region, standing, climate, size_band, sectors,
                    programmes, zone, latitude, longitude, residents_of_municipality, residents_of_area)
                values (:id, :code, :slug, :imported::jsonb, :names::jsonb, :country, :region::uuid, :standing, :climate::uuid, :sizeBand,
                    :sectors, :programmes, :zone, :latitude, :longitude, :municipality::int, :area::int)
                returning number""")
            .param("id", UuidCreator.getTimeOrderedEpoch()).param("code", code).param("slug", slug)
            .param("imported", json.write(facts.byProperty())))
            .query(Integer.class).single();
    }

    private int update(Stored before, Facts facts, CityColumns columns) {
        with(columns, db.sql("""
                update directory.city
                   set imported = :imported::jsonb, names = :names::jsonb, country = :country, region = :region::uuid, standing = :standing,
                       climate = :climate::uuid, size_band = :sizeBand, sectors = :sectors, programmes = :programmes, zone = :zone,
                       latitude = :latitude, longitude = :longitude, residents_of_municipality = :municipality::int,
                       residents_of_area = :area::int, version = version + 1
                 where id = :id""")
            .param("id", before.id()).param("imported", json.write(facts.byProperty())))
            .update();
        return before.number();
    }

    private JdbcClient.StatementSpec with(CityColumns columns, JdbcClient.StatementSpec statement) {
        return statement.param("names", json.write(columns.names()))
            .param("country", columns.country()).param("region", text(columns.region())).param("standing", columns.standing())
            .param("climate", text(columns.climate())).param("sizeBand", columns.sizeBand()).param("sectors", columns.sectors())
            .param("programmes", columns.programmes()).param("zone", columns.zone()).param("latitude", columns.latitude()).param("longitude", columns.longitude())
            .param("municipality", text(columns.residentsOfMunicipality())).param("area", text(columns.residentsOfArea()));
    }

    private void writeOrder(Map<Integer, CityColumns> changed) {
        db.sql("delete from directory.city_order where number = any(:numbers)").param("numbers", changed.keySet().toArray(Integer[]::new)).update();
        for (var language : site.languages()) {
            var numbers = changed.keySet().toArray(Integer[]::new);
            var keys = changed.values().stream().map(columns -> columns.sortKey(language)).toArray(byte[][]::new);
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

    private static @Nullable String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse(null);
    }
}
