package org.eclink.knowledge.internal.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.directory.listing.FacetNames;
import org.eclink.terms.Word;
import org.eclink.web.Language;
import org.eclink.web.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who publishes works; named as the directory names them where it has them. */
@Repository
public class Publishers implements FacetNames {

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
    public Map<String, UUID> named(Collection<String> names) {
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

    @Override
    public boolean has(String code) {
        return db.sql("select exists (select from knowledge.publisher where slug = ?)").param(code).query(Boolean.class).single();
    }

    @Override
    public Map<String, String> codes(Collection<String> ids) {
        return all(ids.stream().map(UUID::fromString).toList()).values().stream().collect(Collectors.toMap(one -> one.id().toString(), Publisher::slug));
    }

    @Override
    public Map<String, Word> words(Collection<String> codes, Language language) {
        var all = db.sql(ALL + "where slug = any(?)").param(codes.toArray(String[]::new)).query(Publishers::publisher).list();
        var words = new HashMap<String, Word>();
        words(all, language).forEach((id, word) -> words.put(word.code(), word));
        return words;
    }

    /** By id. */
    public Map<UUID, Word> words(List<Publisher> publishers, Language language) {
        var known = places.all(publishers.stream().map(Publisher::organisation).filter(Objects::nonNull).toList());
        var words = new HashMap<UUID, Word>();
        for (var publisher : publishers) {
            var place = publisher.organisation() == null ? null : known.get(publisher.organisation());
            var names = place == null ? null : place.both(language);
            words.put(publisher.id(), names == null ? new Word(publisher.slug(), publisher.name(), null) : new Word(publisher.slug(), names.mine(), names.mineTag()));
        }
        return words;
    }

    private static Publisher publisher(ResultSet row, int index) throws SQLException {
        return new Publisher(row.getObject("id", UUID.class), row.getString("slug"), row.getString("name"), row.getObject("organisation", UUID.class));
    }
}
