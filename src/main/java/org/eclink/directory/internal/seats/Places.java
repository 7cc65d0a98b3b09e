package org.eclink.directory.internal.seats;

import java.util.UUID;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Places {

    private final JdbcClient db;
    private final FactsJson json;

    Places(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
    }

    Place city(String slug) {
        return place(slug, true);
    }

    Place organisation(String slug) {
        return place(slug, false);
    }

    private Place place(String slug, boolean isCity) {
        return db.sql("select id, slug, names from directory." + (isCity ? "city" : "organisation") + " where slug = ?").param(slug)
            .query((row, _) -> new Place(row.getObject("id", UUID.class), isCity, row.getString("slug"), json.names(row.getString("names")))).optional()
            .orElseThrow(() -> new NotFound(slug));
    }
}
