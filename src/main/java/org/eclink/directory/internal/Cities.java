package org.eclink.directory.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.CityId;
import org.eclink.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Cities {

    private static final String CARD = """
            select c.id, c.number, c.slug, c.names, c.country, c.region, c.standing, c.sectors, c.latitude, c.longitude, c.partners
              from directory.city c
            """;
    private static final String WHOLE = "select id, number, code, slug, imported || edited as facts, version from directory.city ";

    private final JdbcClient db;
    private final FactsJson json;

    Cities(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
    }

    City get(String slug) {
        return db.sql(WHOLE + "where slug = ?").param(slug).query(this::city).optional().orElseThrow(() -> new NotFound(slug));
    }

    /** In the order of {@code slugs}; one that does not exist is left out. */
    List<City> all(List<String> slugs) {
        var possible = slugs.stream().filter(slug -> slug.indexOf('\0') < 0).toArray(String[]::new); // PostgreSQL takes no NUL
        return db.sql(WHOLE + "where slug = any(?)").param(possible).query(this::city).list().stream()
            .sorted(Comparator.comparingInt(city -> slugs.indexOf(city.slug()))).toList();
    }

    /** In the order of {@code numbers}. */
    List<City> numbered(List<Integer> numbers) {
        return db.sql(WHOLE + "where number = any(?)").param(numbers.toArray(Integer[]::new)).query(this::city).list().stream()
            .sorted(Comparator.comparingInt(city -> numbers.indexOf(city.number()))).toList();
    }

    Optional<String> slug(CityId id) {
        return db.sql("select slug from directory.city where id = ?").param(id.value()).query(String.class).optional();
    }

    /** In the order of {@code numbers}. */
    List<CityCard> cards(List<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        var byNumber = new HashMap<Integer, CityCard>();
        db.sql(CARD + "where c.number = any(?)").param(numbers.toArray(Integer[]::new)).query(this::card).list()
            .forEach(card -> byNumber.put(card.number(), card));
        return numbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
    }

    List<CityCard> cards(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql(CARD + "where c.id = any(?)").param(ids.toArray(UUID[]::new)).query(this::card).list();
    }

    /** All cities that some partnership links, and the pilots. */
    List<CityCard> linked(Collection<UUID> pilotStandings) {
        return db.sql(CARD + """
                where c.standing = any(:pilots)
                   or exists (select from directory.partnership p where p.european_city = c.id and p.chinese_city is not null)
                   or exists (select from directory.partnership p where p.chinese_city = c.id and p.european_city is not null)
                order by c.number limit 500""")
            .param("pilots", pilotStandings.toArray(UUID[]::new)).query(this::card).list();
    }

    private City city(ResultSet row, int index) throws SQLException {
        return new City(new CityId(row.getObject("id", UUID.class)), row.getInt("number"), row.getString("code"), row.getString("slug"),
                json.facts(row.getString("facts")), row.getInt("version"));
    }

    private CityCard card(ResultSet row, int index) throws SQLException {
        return new CityCard(row.getObject("id", UUID.class), row.getInt("number"), row.getString("slug"), json.names(row.getString("names")),
                row.getObject("country", UUID.class), row.getObject("region", UUID.class), row.getObject("standing", UUID.class),
                ids(row.getArray("sectors")), row.getDouble("latitude"), row.getDouble("longitude"), row.getInt("partners"));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
