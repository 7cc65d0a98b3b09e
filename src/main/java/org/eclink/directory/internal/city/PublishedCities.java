package org.eclink.directory.internal.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.facts.Published;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.names.SlugOrId;
import org.eclink.terms.Terms;
import org.eclink.web.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cities as they leave: with all they know, in one query for however many (and one for sources not met before). */
@Repository
class PublishedCities {

    private static final String WHOLE = """
            select c.id, c.number, c.code, c.slug, c.imported || c.edited as facts, c.version,
                   (select count(*) from directory.partnership p where p.european_city = c.id)
                   + (select count(*) from directory.partnership p where p.chinese_city = c.id) as partners
              from directory.city c
            """;

    private record Row(City city, int partners) {}

    private final JdbcClient db;
    private final FactsJson json;
    private final Sources sources;
    private final Terms terms;
    private final Site site;

    PublishedCities(JdbcClient db, FactsJson json, Sources sources, Terms terms, Site site) {
        this.db = db;
        this.json = json;
        this.sources = sources;
        this.terms = terms;
        this.site = site;
    }

    /** In the order of {@code numbers}. */
    List<CityItem> numbered(List<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        var byNumber = new HashMap<Integer, CityItem>();
        var rows = db.sql(WHOLE + "where c.number = any(?)").param(numbers.toArray(Integer[]::new)).query(this::row).list();
        var published = published(rows);
        rows.forEach(row -> byNumber.put(row.city().number(), CityItem.of(row.city(), row.partners(), published)));
        return numbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
    }

    Optional<CityItem> find(String slugOrId) {
        var rows = db.sql(WHOLE + (SlugOrId.isId(slugOrId) ? "where c.id = ?::uuid" : "where c.slug = ?")).param(slugOrId).query(this::row).list();
        return rows.stream().findFirst().map(row -> CityItem.of(row.city(), row.partners(), published(rows)));
    }

    private Published published(List<Row> rows) {
        return new Published(terms, site, sources.citations(Published.sourcesOf(rows.stream().map(row -> row.city().facts()).toList())));
    }

    private Row row(ResultSet row, int index) throws SQLException {
        return new Row(new City(new CityId(row.getObject("id", UUID.class)), row.getInt("number"), row.getString("code"), row.getString("slug"),
                json.facts(row.getString("facts")), row.getInt("version")), row.getInt("partners"));
    }
}
