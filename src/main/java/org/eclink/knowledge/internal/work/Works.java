package org.eclink.knowledge.internal.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.directory.listing.Numbered;
import org.eclink.knowledge.internal.work.Work.Origin;
import org.eclink.knowledge.internal.work.Work.Withdrawal;
import org.eclink.terms.ConceptId;
import org.eclink.web.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Works that are published, or were. */
@Repository
public class Works {

    private static final String ALL = """
            select id, number, slug, content, code, source, confidence, note, published_at, changed_at, withdrawn_at, withdrawn_because, version from knowledge.work w where w.published_at is not null and
            """;
    private static final String LISTED = " w.published_at is not null and w.withdrawn_at is null ";

    private final JdbcClient db;
    private final DescriptionJson json;

    Works(JdbcClient db, DescriptionJson json) {
        this.db = db;
        this.json = json;
    }

    /** By any address that it has had, or its id. */
    public Optional<Work> find(String address) {
        return Uuids.of(address).map(this::find).orElseGet(() -> db.sql(ALL + "id = (select work from knowledge.slug where slug = ?)").param(address).query(this::work).optional());
    }

    public Optional<Work> find(UUID id) {
        return db.sql(ALL + "id = ?").param(id).query(this::work).optional();
    }

    /** In the order of {@code numbers}; what is not listed is left out. */
    public List<Work> numbered(List<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        return Numbered.inOrder(numbers, db.sql(ALL + "w.withdrawn_at is null and number = any(?)").param(numbers.toArray(Integer[]::new)).query(this::work).list(), Work::number);
    }

    public List<Work> listed(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql(ALL + "w.withdrawn_at is null and id = any(?)").param(ids.toArray(UUID[]::new)).query(this::work).list();
    }

    /** Ids beyond {@code after}, in order, of what is not withdrawn. */
    public List<UUID> ids(@Nullable UUID after, int most) {
        return db.sql("select id from knowledge.work where published_at is not null and withdrawn_at is null and id > ? order by id limit ?").params(after == null ? new UUID(0, 0) : after, most).query(UUID.class).list();
    }

    /** The newest first. */
    public List<Work> newest(int most) {
        return db.sql(ALL + "w.withdrawn_at is null order by published_at desc, id desc limit ?").param(most).query(this::work).list();
    }

    /** About any of these places, the newest first. */
    public List<Work> of(Set<UUID> places, int most) {
        return db.sql(ALL + "w.withdrawn_at is null and cities && ? order by issued desc, id limit ?").param(places.toArray(UUID[]::new)).param(most).query(this::work).list();
    }

    public int count(Set<UUID> places) {
        return db.sql("select count(*) from knowledge.work w where" + LISTED + "and cities && ?").param(places.toArray(UUID[]::new)).query(Integer.class).single();
    }

    /** How many listed works there are about a concept, and the first of them. */
    public record About(int count, List<UUID> first) {}

    /** By concept; one that there is no work about is not in it. */
    public Map<ConceptId, About> about(Collection<ConceptId> concepts, int most) {
        var about = new HashMap<ConceptId, About>();
        db.sql("""
                select c.concept, n.count, array(select w.id from knowledge.work w where %1$s order by w.issued desc, w.id limit :most) as first
                  from unnest(cast(:concepts as uuid[])) as c (concept)
                  cross join lateral (select count(*) as count from knowledge.work w where %1$s) n
                 where n.count > 0""".formatted("(array[w.kind] || w.sectors || w.themes || w.agendas || w.terms) @> array[c.concept] and" + LISTED)).param("concepts", concepts.stream().map(ConceptId::value).toArray(UUID[]::new)).param("most", most)
            .query(row -> {
                about.put(new ConceptId(row.getObject("concept", UUID.class)), new About(row.getInt("count"), List.of((UUID[]) row.getArray("first").getArray())));
            });
        return about;
    }

    /** Links that begin or end at a work, as the other end sees them too. */
    public record Neighbour(Link.Kind kind, boolean isFromHere, UUID other) {}

    public List<Neighbour> neighbours(UUID work) {
        return db.sql("""
                select kind, true as here, other from knowledge.relation where work = :work
                union all select kind, false, work from knowledge.relation where other = :work
                order by here desc, kind, other""").param("work", work)
            .query((row, _) -> new Neighbour(Link.Kind.of(row.getString("kind")).orElseThrow(), row.getBoolean("here"), row.getObject("other", UUID.class))).list();
    }

    /** Under which ids its reasons are texts, by the concept that each is for. */
    public Map<UUID, UUID> reasons(UUID work) {
        var reasons = new HashMap<UUID, UUID>();
        db.sql("select concept, id from knowledge.reason where work = ?").param(work).query(row -> {
            reasons.put(row.getObject("concept", UUID.class), row.getObject("id", UUID.class));
        });
        return reasons;
    }

    /** Agreed terms that occur in each. */
    public Map<UUID, List<ConceptId>> terms(Collection<UUID> works) {
        var terms = new HashMap<UUID, List<ConceptId>>();
        db.sql("select id, terms from knowledge.work where id = any(?)").param(works.toArray(UUID[]::new)).query(row -> {
            terms.put(row.getObject("id", UUID.class), Stream.of((UUID[]) row.getArray("terms").getArray()).map(ConceptId::new).toList());
        });
        return terms;
    }

    /** What a work is to another that everybody may read too. */
    public record Linked(UUID work, Link.Kind kind, UUID other) {}

    /** Those that begin at these works. */
    public List<Linked> links(Collection<UUID> works) {
        return db.sql("select r.work, r.kind, r.other from knowledge.relation r join knowledge.work w on w.id = r.other where r.work = any(?) and" + LISTED + "order by r.work, r.kind, r.other").param(works.toArray(UUID[]::new))
            .query((row, _) -> new Linked(row.getObject("work", UUID.class), Link.Kind.of(row.getString("kind")).orElseThrow(), row.getObject("other", UUID.class))).list();
    }

    public int count() {
        return db.sql("select count(*) from knowledge.work w where" + LISTED).query(Integer.class).single();
    }

    /** In the order in which they came in. */
    public List<Work> page(int from, int most) {
        return db.sql(ALL + "w.withdrawn_at is null order by number limit ? offset ?").params(most, from).query(this::work).list();
    }

    public long revision() {
        return db.sql("select number from knowledge.revision").query(Long.class).single();
    }

    /** Within the transaction in which something changes. */
    public void touch() {
        db.sql("update knowledge.revision set number = number + 1").update();
    }


    private Work work(ResultSet row, int index) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new Work(row.getObject("id", UUID.class), row.getInt("number"), row.getString("slug"), json.description(row.getString("content")), origin(row), instant(row, "published_at"), instant(row, "changed_at"),
                withdrawn == null ? null : new Withdrawal(withdrawn.toInstant(), row.getString("withdrawn_because")), row.getInt("version"));
    }

    private static @Nullable Origin origin(ResultSet row) throws SQLException {
        var code = row.getString("code");
        return code == null ? null : new Origin(code, row.getString("source"), row.getString("confidence"), row.getString("note"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
