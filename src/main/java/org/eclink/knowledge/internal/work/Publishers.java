package org.eclink.knowledge.internal.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.directory.listing.FacetNames.Named;
import org.eclink.terms.Word;
import org.eclink.web.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who publishes works; named as the directory names them where it has them. */
@Repository
public class Publishers {

    private static final String ALL = "select id, slug, name, organisation from knowledge.publisher ";
    private static final int LONGEST_SLUG = 60;
    private static final String UNREADABLE = "publisher";

    private final JdbcClient db;
    private final Places places;

    Publishers(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    public Map<UUID, Publisher> all(Collection<UUID> ids) {
        return db.sql(ALL + "where id = any(?)").param(ids.toArray(UUID[]::new)).query(Publishers::publisher).list().stream().collect(Collectors.toMap(Publisher::id, one -> one));
    }

    /** By name, made where there are none; an organisation that is wholly called so is the directory's. */
    public Map<String, UUID> ids(Collection<String> names) {
        var found = new HashMap<String, UUID>();
        if (names.isEmpty()) return found;
        db.sql(ALL + "where name = any(?)").param(names.toArray(String[]::new)).query(Publishers::publisher).list().forEach(one -> found.put(one.name(), one.id()));
        var missing = names.stream().filter(name -> !found.containsKey(name)).distinct().toList();
        var organisations = missing.isEmpty() ? Map.<String, Place>of() : places.organisations(missing);
        for (var name : missing) found.put(name, add(name, Optional.ofNullable(organisations.get(name)).map(Place::id).orElse(null)));
        return found;
    }

    private UUID add(String name, @Nullable UUID organisation) {
        db.sql("select pg_advisory_xact_lock(hashtext('knowledge.publisher'))").query().listOfRows();
        var slug = Slugs.of(name, LONGEST_SLUG);
        var wished = slug.isEmpty() ? UNREADABLE : slug;
        var taken = db.sql("select slug from knowledge.publisher where slug = ? or slug like ?").params(wished, wished + "-%").query(String.class).list();
        var free = wished;
        for (var count = 2; taken.contains(free); count++) free = wished + "-" + count;
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("insert into knowledge.publisher (id, slug, name, organisation) values (?, ?, ?, ?)").param(id).param(free).param(name).param(organisation).update();
        return id;
    }

    /** By id. */
    public Map<String, Named> named(Collection<String> ids) {
        var all = all(ids.stream().map(UUID::fromString).toList());
        var known = places.all(all.values().stream().map(Publisher::organisation).filter(Objects::nonNull).toList());
        return all.values().stream().collect(Collectors.toMap(one -> one.id().toString(), one -> named(one, one.organisation() == null ? null : known.get(one.organisation()))));
    }

    private static Named named(Publisher publisher, @Nullable Place place) {
        if (place == null) return new Named(publisher.slug(), _ -> new Word(publisher.slug(), publisher.name(), null));
        return new Named(publisher.slug(), language -> new Word(publisher.slug(), place.both(language).mine(), place.both(language).mineTag()));
    }

    private static Publisher publisher(ResultSet row, int index) throws SQLException {
        return new Publisher(row.getObject("id", UUID.class), row.getString("slug"), row.getString("name"), row.getObject("organisation", UUID.class));
    }
}
