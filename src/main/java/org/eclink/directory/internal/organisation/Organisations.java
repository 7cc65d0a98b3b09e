package org.eclink.directory.internal.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.names.SlugOrId;
import org.eclink.directory.listing.Numbered;
import org.eclink.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Organisations {

    private static final String ALL = """
            select id, number, code, slug, imported || edited as facts,
                   (select count(*) from directory.seat s where coalesce(s.city, s.organisation) = o.id and s.ended_at is null and s.is_confirmed) as seats
              from directory.organisation o
            """;

    private static final String LED_TO = "(select coalesce(merged_into, id) from directory.organisation where %s)";

    private final JdbcClient db;
    private final FactsJson json;

    public Organisations(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
    }

    /** In the order of {@code numbers}. */
    public List<Organisation> numbered(List<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        var rows = db.sql(ALL + "where number = any(?) and merged_into is null").param(numbers.toArray(Integer[]::new)).query(this::organisation).list();
        return Numbered.inOrder(numbers, rows, Organisation::number);
    }

    public List<Organisation> in(CityId city) {
        return db.sql(ALL + "where seat = ? and merged_into is null order by number limit 100").param(city.value()).query(this::organisation).list();
    }

    /** The one that this address leads to: another one, if it was merged. */
    public Organisation get(String slug) {
        return db.sql(ALL + "where id = " + LED_TO.formatted("slug = ?")).param(slug).query(this::organisation).optional().orElseThrow(() -> new NotFound(slug));
    }

    public Optional<String> slug(UUID id) {
        return db.sql("select slug from directory.organisation where id = " + LED_TO.formatted("id = ?")).param(id).query(String.class).optional();
    }

    /** By number. */
    public List<String> slugs(List<Integer> numbers) {
        return db.sql("select slug from directory.organisation where number = any(?) order by number").param(numbers.toArray(Integer[]::new)).query(String.class).list();
    }

    public Optional<Organisation> find(String slugOrId) {
        return db.sql(ALL + "where id = " + LED_TO.formatted(SlugOrId.isId(slugOrId) ? "id = ?::uuid" : "slug = ?")).param(slugOrId).query(this::organisation).optional();
    }

    /** Those that were merged into this one. */
    public List<Organisation> mergedInto(UUID id) {
        return db.sql(ALL + "where merged_into = ? order by number").param(id).query(this::organisation).list();
    }

    private Organisation organisation(ResultSet row, int index) throws SQLException {
        return new Organisation(row.getObject("id", UUID.class), row.getInt("number"), row.getString("code"), row.getString("slug"),
                json.facts(row.getString("facts")), row.getInt("seats"));
    }
}
