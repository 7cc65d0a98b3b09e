package org.eclink.directory.internal.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.names.SlugOrId;
import org.eclink.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Places {

    private static final String ALL = """
            select id, is_city, slug, names from (select id, true as is_city, slug, names from directory.city union all
            select id, false, slug, names from directory.organisation) as place
            """;

    private final JdbcClient db;
    private final FactsJson json;

    Places(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
    }

    public Place city(String slug) {
        return at(slug, true);
    }

    public Place organisation(String slug) {
        return at(slug, false);
    }

    private Place at(String slug, boolean isCity) {
        return Optional.of(slug).filter(SlugOrId::isPossible).flatMap(one -> db.sql(ALL + "where slug = ? and is_city = ?").params(one, isCity).query(this::place).optional())
            .orElseThrow(() -> new NotFound(slug));
    }

    public Place get(UUID id) {
        return db.sql(ALL + "where id = ?").param(id).query(this::place).optional().orElseThrow(() -> new NotFound(id));
    }

    private Place place(ResultSet row, int index) throws SQLException {
        return new Place(row.getObject("id", UUID.class), row.getBoolean("is_city"), row.getString("slug"), json.names(row.getString("names")));
    }
}
