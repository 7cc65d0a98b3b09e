package org.eclink.directory.internal.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclink.directory.DirectoryEntries;
import org.eclink.directory.DirectoryEntry;
import org.eclink.directory.DirectoryEntry.Kind;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.terms.ConceptId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ListedEntries implements DirectoryEntries {

    private static final String UNKNOWN = "und";
    private static final String CITIES = """
            select c.id, c.slug, f.imported || f.edited as facts, array_remove(array[c.country, c.region, c.standing, c.climate] || c.sectors || c.programmes, null) as concepts, c.country, c.sectors, array_remove(array[c.id, c.parent], null) as places
              from directory.city c join directory.city_facts f on f.city = c.id where c.id = any(?)
            """;
    private static final String ORGANISATIONS = """
            select o.id, o.slug, o.imported || o.edited as facts, array[o.kind, o.country] as concepts, o.country, '{}'::uuid[] as sectors, array_remove(array[o.id, o.seat], null) as places
              from directory.organisation o where o.id = any(?) and o.merged_into is null
            """;
    /** What members alone see of somebody whom everybody sees is not found by it. */
    private static final String PEOPLE = """
            select account as id, chinese_name, latin_name, name_to, case when organisation_to >= name_to then organisation else '' end as organisation,
                   case when expertise_to >= name_to then expertise else '' end as expertise, case when sectors_to >= name_to then sectors else '{}' end as sectors
              from directory.person where account = any(?) and is_listed and name_to >= 1
            """;
    private static final int EVERYONE = 2;

    private final JdbcClient db;
    private final FactsJson json;

    ListedEntries(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
    }

    @Override
    public List<UUID> ids(Kind kind, @Nullable UUID after, int most) {
        var from = switch (kind) {
            case CITY -> "select id from directory.city";
            case ORGANISATION -> "select id from directory.organisation";
            case PERSON -> "select account as id from directory.person";
        };
        var beyond = after == null ? new UUID(0, 0) : after;
        return db.sql("select id from (" + from + ") as entry where id > ? order by id limit ?").params(beyond, most).query(UUID.class).list();
    }

    @Override
    public List<DirectoryEntry> read(Kind kind, Collection<UUID> ids) {
        var asked = ids.toArray(UUID[]::new);
        return switch (kind) {
            case CITY -> db.sql(CITIES).param(asked).query((row, _) -> place(Kind.CITY, "/cities/", Facts.NOTE, row)).list();
            case ORGANISATION -> db.sql(ORGANISATIONS).param(asked).query((row, _) -> place(Kind.ORGANISATION, "/organisations/", Facts.ROLE, row)).list();
            case PERSON -> db.sql(PEOPLE).param(asked).query((row, _) -> person(row)).list();
        };
    }

    private DirectoryEntry place(Kind kind, String part, String text, ResultSet row) throws SQLException {
        var facts = json.facts(row.getString("facts"));
        var names = new LinkedHashMap<String, String>();
        facts.names().forEach((tag, name) -> names.put(tag.equals("native") ? UNKNOWN : tag, name));
        return new DirectoryEntry(row.getObject("id", UUID.class), kind, part + row.getString("slug"), names, facts.text(text).orElse(""), concepts(row, "concepts"), Set.copyOf(uuids(row, "places")),
                new ConceptId(row.getObject("country", UUID.class)), List.copyOf(concepts(row, "sectors")), false);
    }

    private static DirectoryEntry person(ResultSet row) throws SQLException {
        var names = new LinkedHashMap<String, String>();
        if (row.getString("latin_name") != null) names.put("en", row.getString("latin_name"));
        if (row.getString("chinese_name") != null) names.put("zh-Hans", row.getString("chinese_name"));
        var id = row.getObject("id", UUID.class);
        var sectors = concepts(row, "sectors");
        var text = String.join("\n\n", row.getString("organisation"), row.getString("expertise")).strip();
        return new DirectoryEntry(id, Kind.PERSON, "/people/" + id, Map.copyOf(names), text, sectors, Set.of(), null, List.copyOf(sectors), row.getInt("name_to") < EVERYONE);
    }

    private static Set<ConceptId> concepts(ResultSet row, String column) throws SQLException {
        var concepts = new HashSet<ConceptId>();
        uuids(row, column).forEach(id -> concepts.add(new ConceptId(id)));
        return concepts;
    }

    private static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray()).filter(Objects::nonNull).toList();
    }
}
