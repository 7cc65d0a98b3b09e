package org.eclink.directory.internal.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.directory.Place;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.names.NameKeys;
import org.eclink.directory.internal.names.SlugOrId;
import org.eclink.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PlaceRows {

    private static final String CITY = "select id, true as is_city, slug, names from directory.city where ";
    private static final String ORGANISATION = "select id, false as is_city, slug, names from directory.organisation where ";

    private final JdbcClient db;
    private final FactsJson json;

    PlaceRows(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
    }

    public Place city(String slug) {
        return possible(slug).flatMap(one -> db.sql(CITY + "slug = ?").param(one).query(this::place).optional()).orElseThrow(() -> new NotFound(slug));
    }

    /** The one that this address leads to: another one, if it was merged. */
    public Place organisation(String slug) {
        return possible(slug).flatMap(one -> db.sql(ORGANISATION + "id = (select coalesce(merged_into, id) from directory.organisation where slug = ?)").param(one).query(this::place).optional())
            .orElseThrow(() -> new NotFound(slug));
    }

    private static Optional<String> possible(String slug) {
        return Optional.of(slug).filter(SlugOrId::isPossible);
    }

    public Place get(UUID id) {
        return db.sql(CITY + "id = ? union all " + ORGANISATION + "id = ?").params(id, id).query(this::place).optional().orElseThrow(() -> new NotFound(id));
    }

    /** By the ids asked for: what was merged is what it was merged into. */
    public Map<UUID, Place> all(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, Place>();
        if (ids.isEmpty()) return found;
        var all = ids.toArray(UUID[]::new);
        db.sql("""
                select id as asked, id, true as is_city, slug, names from directory.city where id = any(?)
                union all select a.id, o.id, false, o.slug, o.names from directory.organisation a join directory.organisation o on o.id = coalesce(a.merged_into, a.id) where a.id = any(?)""")
            .param(all).param(all).query(row -> {
                found.put(row.getObject("asked", UUID.class), place(row, 0));
            });
        return found;
    }

    /** By those of {@code names} that are the whole name of a city, in whatever language; of several cities the first that came in. */
    public Map<String, Place> cities(Collection<String> names) {
        return named("city", "true", "", names);
    }

    /** As {@link #cities}. */
    public Map<String, Place> organisations(Collection<String> names) {
        return named("organisation", "false", " and p.merged_into is null", names);
    }

    private Map<String, Place> named(String kind, String isCity, String condition, Collection<String> names) {
        var byKey = new HashMap<String, String>();
        names.forEach(name -> byKey.putIfAbsent(NameKeys.ofQuery(name), name));
        var found = new LinkedHashMap<String, Place>();
        db.sql("select k.key, p.id, %2$s as is_city, p.slug, p.names from directory.name_key k join directory.%1$s p on p.number = k.number where k.kind = '%1$s' and k.whole and k.key = any(?)%3$s order by p.number".formatted(kind, isCity, condition))
            .param(byKey.keySet().toArray(String[]::new)).query(row -> {
                found.putIfAbsent(Objects.requireNonNull(byKey.get(row.getString("key"))), place(row, 0));
            });
        return found;
    }

    /** Every id that leads to one of these: its own, and those of what was merged into it. */
    public Set<UUID> ids(Collection<Place> places) {
        var ids = places.stream().map(Place::id).collect(Collectors.toCollection(HashSet::new));
        var organisations = places.stream().filter(place -> !place.isCity()).map(Place::id).toArray(UUID[]::new);
        if (organisations.length > 0) ids.addAll(db.sql("select id from directory.organisation where merged_into = any(?)").param(organisations).query(UUID.class).list());
        return ids;
    }

    private Place place(ResultSet row, int index) throws SQLException {
        return new Place(row.getObject("id", UUID.class), row.getBoolean("is_city"), row.getString("slug"), json.names(row.getString("names")));
    }
}
