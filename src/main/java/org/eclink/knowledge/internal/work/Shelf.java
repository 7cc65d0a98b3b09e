package org.eclink.knowledge.internal.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.knowledge.internal.work.Work.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes works. Every method takes part in its caller's transaction. */
@Repository
class Shelf {

    /** What lists need beside a description. */
    record Columns(@Nullable UUID year, List<UUID> languages, List<UUID> terms) {}

    private final JdbcClient db;
    private final DescriptionJson json;
    private final Clock clock;

    Shelf(JdbcClient db, DescriptionJson json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** Under its id, until it is published. */
    UUID add() {
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("insert into knowledge.work (id, slug, created_at) values (?, ?, ?)").params(id, id.toString(), now()).update();
        return id;
    }

    /** The works with these codes of the starting tables, made where there are none. */
    Map<String, UUID> coded(Collection<String> codes) {
        codes.forEach(code -> {
            var id = UuidCreator.getTimeOrderedEpoch();
            db.sql("insert into knowledge.work (id, slug, code, source, confidence, created_at) values (?, ?, ?, '-', 'low', ?) on conflict (code) do nothing").params(id, id.toString(), code, now()).update();
        });
        return db.sql("select code, id from knowledge.work where code = any(?)").param(codes.toArray(String[]::new)).query((row, _) -> Map.entry(row.getString("code"), row.getObject("id", UUID.class))).list().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the starting tables said last of this work. */
    Optional<Description> imported(UUID id) {
        return db.sql("select imported from knowledge.work where id = ? and imported is not null").param(id).query(String.class).optional().map(json::description);
    }

    void remember(UUID id, Origin origin, Description said) {
        db.sql("update knowledge.work set source = ?, confidence = ?, note = ?, imported = cast(? as jsonb) where id = ?")
            .param(origin.source()).param(origin.confidence()).param(origin.note()).param(json.write(said)).param(id).update();
    }

    /** Returns its slug from now on: {@code wished}, or with a number behind it if that leads elsewhere, or ever did. */
    String address(UUID id, String wished) {
        db.sql("select pg_advisory_xact_lock(hashtext('knowledge.slug'))").query().listOfRows(); // two of the same title at once
        for (var count = 1;; count++) {
            var slug = count == 1 ? wished : wished + "-" + count;
            db.sql("insert into knowledge.slug (slug, work) values (?, ?) on conflict do nothing").params(slug, id).update();
            if (db.sql("update knowledge.work set slug = :slug where id = :id and exists (select from knowledge.slug where slug = :slug and work = :id)").param("slug", slug).param("id", id).update() == 1) return slug;
        }
    }

    /** Everybody reads it so from now on. */
    void keep(UUID id, Description description, Columns columns) {
        db.sql("""
                update knowledge.work set content = cast(? as jsonb), titles = cast(? as jsonb), kind = ?, state = ?, issued = ?, year = ?, languages = ?, sectors = ?, themes = ?, agendas = ?, terms = ?,
                       publishers = ?, cities = ?, outcome = ?, published_at = coalesce(published_at, ?), changed_at = ?, withdrawn_at = null, withdrawn_because = null, version = version + 1
                 where id = ?""")
            .param(json.write(description)).param(json.write(description.titles())).param(description.kind()).param(description.state()).param(Issued.of(description.issued()).map(Issued::order).orElse(0)).param(columns.year())
            .param(array(columns.languages())).param(concepts(description.sectors())).param(concepts(description.themes())).param(concepts(description.agendas())).param(array(columns.terms()))
            .param(array(description.publishers())).param(array(description.cities())).param(description.study() == null ? null : description.study().outcome()).param(now()).param(now()).param(id).update();
    }

    void withdraw(UUID id, String because) {
        db.sql("update knowledge.work set withdrawn_at = ?, withdrawn_because = ? where id = ?").params(now(), because, id).update();
    }

    /** It is these things to others, and no more. */
    void link(UUID work, List<Link> links) {
        db.sql("delete from knowledge.relation where work = ?").param(work).update();
        links.forEach(link -> db.sql("insert into knowledge.relation (work, kind, other) values (?, ?, ?) on conflict do nothing").params(work, link.kind().code(), link.other()).update());
    }

    /** Under which id the reason for a tag is a text. */
    UUID reason(UUID work, UUID concept) {
        return db.sql("""
                with made as (insert into knowledge.reason (id, work, concept) values (?, ?, ?) on conflict (work, concept) do nothing returning id)
                select id from made union all select id from knowledge.reason where work = ? and concept = ? limit 1""")
            .params(UuidCreator.getTimeOrderedEpoch(), work, concept, work, concept).query(UUID.class).single();
    }

    private static UUID[] concepts(List<Tag> tags) {
        return tags.stream().map(Tag::concept).toArray(UUID[]::new);
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
