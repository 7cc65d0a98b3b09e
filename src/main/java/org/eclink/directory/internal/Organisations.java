package org.eclink.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.CityId;
import org.eclink.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Organisations {

    private static final String ALL = "select id, number, code, slug, imported || edited as facts from directory.organisation ";

    private final JdbcClient db;
    private final FactsJson json;

    Organisations(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
    }

    List<Organisation> all() {
        return db.sql(ALL + "order by number").query(this::organisation).list();
    }

    List<Organisation> in(CityId city) {
        return db.sql(ALL + "where seat = ? order by number limit 100").param(city.value()).query(this::organisation).list();
    }

    int count() {
        return db.sql("select count(*) from directory.organisation").query(Integer.class).single();
    }

    Organisation get(String slug) {
        return db.sql(ALL + "where slug = ?").param(slug).query(this::organisation).optional().orElseThrow(() -> new NotFound(slug));
    }

    Optional<String> slug(UUID id) {
        return db.sql("select slug from directory.organisation where id = ?").param(id).query(String.class).optional();
    }

    /** In the order in which they came in. */
    List<String> slugs(int from, int most) {
        return db.sql("select slug from directory.organisation order by number offset ? limit ?").param(from).param(most).query(String.class).list();
    }

    Optional<Organisation> find(String slugOrId) {
        return db.sql(ALL + (PublishedCities.isId(slugOrId) ? "where id = ?::uuid" : "where slug = ?")).param(slugOrId).query(this::organisation).optional();
    }

    private Organisation organisation(ResultSet row, int index) throws SQLException {
        return new Organisation(row.getObject("id", UUID.class), row.getInt("number"), row.getString("code"), row.getString("slug"),
                json.facts(row.getString("facts")));
    }
}
