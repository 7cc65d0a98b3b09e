package org.eclink.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.Partnership.End;
import org.eclink.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Partnerships {

    private static final String ALL = """
            select p.id, p.code, p.slug, p.imported || p.edited as facts, p.european_city, p.european_name, p.chinese_city, p.chinese_name,
                   e.slug as european_slug, e.names as european_names, e.country as european_country, e.zone as european_zone,
                   c.slug as chinese_slug, c.names as chinese_names, c.country as chinese_country, c.zone as chinese_zone
              from directory.partnership p
              left join directory.city e on e.id = p.european_city
              left join directory.city c on c.id = p.chinese_city
            """;

    private final JdbcClient db;
    private final FactsJson json;

    Partnerships(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
    }

    /** Those of one city, oldest first, those of unknown year last. */
    List<Partnership> of(CityId city) {
        return db.sql(ALL + "where p.european_city = :city or p.chinese_city = :city order by p.since nulls last, p.code limit 200")
            .param("city", city.value()).query(this::partnership).list();
    }

    /** Those with both ends among these cities. */
    List<Partnership> among(List<UUID> cities) {
        return db.sql(ALL + "where p.european_city = any(:cities) and p.chinese_city = any(:cities)")
            .param("cities", cities.toArray(UUID[]::new)).query(this::partnership).list();
    }

    /** Those with at least one end among these cities. */
    List<Partnership> ofAll(List<UUID> cities) {
        return db.sql(ALL + "where p.european_city = any(:cities) or p.chinese_city = any(:cities) order by p.since nulls last, p.code limit 2000")
            .param("cities", cities.toArray(UUID[]::new)).query(this::partnership).list();
    }

    int count() {
        return db.sql("select count(*) from directory.partnership").query(Integer.class).single();
    }

    /** All of them, oldest first; a few hundred facts, narrowed down in memory. */
    List<Partnership> all() {
        return db.sql(ALL + "order by p.since nulls last, p.code").query(this::partnership).list();
    }

    Partnership get(String slug) {
        return db.sql(ALL + "where p.slug = ?").param(slug).query(this::partnership).optional().orElseThrow(() -> new NotFound(slug));
    }

    Optional<String> slug(UUID id) {
        return db.sql("select slug from directory.partnership where id = ?").param(id).query(String.class).optional();
    }

    /** In the order in which they came in. */
    List<String> slugs(int from, int most) {
        return db.sql("select slug from directory.partnership order by id offset ? limit ?").param(from).param(most).query(String.class).list();
    }

    Optional<Partnership> find(String slugOrId) {
        return db.sql(ALL + (PublishedCities.isId(slugOrId) ? "where p.id = ?::uuid" : "where p.slug = ?")).param(slugOrId).query(this::partnership).optional();
    }

    private Partnership partnership(ResultSet row, int index) throws SQLException {
        return new Partnership(row.getObject("id", UUID.class), row.getString("code"), row.getString("slug"), end(row, "european"),
                end(row, "chinese"), json.facts(row.getString("facts")));
    }

    private End end(ResultSet row, String side) throws SQLException {
        var names = row.getString(side + "_names");
        return new End(row.getObject(side + "_city", UUID.class), row.getString(side + "_slug"), row.getString(side + "_name"),
                names == null ? null : json.names(names), row.getObject(side + "_country", UUID.class), row.getString(side + "_zone"));
    }
}
