package org.eclink.search.internal.keeping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class EntryRows {

    private final JdbcClient db;

    EntryRows(JdbcClient db) {
        this.db = db;
    }

    /** A thing by its kind and id, and the number of its last change. */
    record Row(String kind, UUID id, long change) {}

    /**
     * Every node will read these anew. One transaction after another, so that numbers come to light in their order: a node that has seen one has seen all before it.
     */
    @Transactional
    public void note(String kind, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        db.sql("select pg_advisory_xact_lock(hashtext('search.entry.change'))").query().listOfRows();
        db.sql("""
                insert into search.entry (kind, id, change) select :kind, id, nextval('search.change') from unnest(cast(:ids as uuid[])) as ids (id)
                on conflict (kind, id) do update set change = excluded.change, embedder = null, is_gone = false""")
            .param("kind", kind).param("ids", ids.stream().distinct().sorted().toArray(UUID[]::new)).update();
    }

    /** Those of {@code ids} that are here, by their kinds. */
    Map<String, List<UUID>> kinds(Collection<UUID> ids) {
        var kinds = new TreeMap<String, List<UUID>>();
        db.sql("select kind, id from search.entry where id = any(?)").param(ids.toArray(UUID[]::new)).query(row -> {
            kinds.computeIfAbsent(row.getString("kind"), _ -> new ArrayList<>()).add(row.getObject("id", UUID.class));
        });
        return kinds;
    }

    /** Which database this is. */
    UUID origin() {
        return db.sql("select id from search.origin").query(UUID.class).single();
    }

    /** The number of the last change; 0 before the first. */
    long last() {
        return db.sql("select coalesce(max(change), 0) from search.entry").query(Long.class).single();
    }

    /** What has changed beyond {@code change}, in order. */
    List<Row> beyond(long change, int most) {
        return db.sql("select kind, id, change from search.entry where change > ? order by change limit ?").params(change, most)
            .query((row, _) -> new Row(row.getString("kind"), row.getObject("id", UUID.class), row.getLong("change"))).list();
    }

    long countBeyond(long change) {
        return db.sql("select count(*) from search.entry where change > ?").param(change).query(Long.class).single();
    }

    int count() {
        return db.sql("select count(*) from search.entry where not is_gone").query(Integer.class).single();
    }

    /** {@code fingerprint} is null for what is gone. Nothing, if it has changed again since. */
    void seen(Row row, byte @Nullable [] fingerprint) {
        db.sql("update search.entry set fingerprint = ?, is_gone = ? where kind = ? and id = ? and change = ?").param(fingerprint).param(fingerprint == null).param(row.kind()).param(row.id()).param(row.change()).update();
    }

    /** Things whose passages have no vectors of this model yet, the latest changed first; no other node takes them until the transaction ends. */
    List<Row> withoutVectors(String embedder, int most) {
        return db.sql("select kind, id, change from search.entry where not is_gone and fingerprint is not null and embedder is distinct from ? order by change desc limit ? for update skip locked").params(embedder, most)
            .query((row, _) -> new Row(row.getString("kind"), row.getObject("id", UUID.class), row.getLong("change"))).list();
    }

    int countWithoutVectors(String embedder) {
        return db.sql("select count(*) from search.entry where not is_gone and embedder is distinct from ?").param(embedder).query(Integer.class).single();
    }

    /** Their vectors are there: every node puts them into its index. */
    void embedded(Collection<Row> rows, String embedder) {
        db.sql("select pg_advisory_xact_lock(hashtext('search.entry.change'))").query().listOfRows();
        for (var row : rows) db.sql("update search.entry set embedder = ?, change = nextval('search.change') where kind = ? and id = ? and change = ?").params(embedder, row.kind(), row.id(), row.change()).update();
    }

    /** Which of these are here, and with which fingerprint. */
    record Known(UUID id, byte @Nullable [] fingerprint, boolean isGone) {}

    List<Known> known(String kind, Collection<UUID> ids) {
        return db.sql("select id, fingerprint, is_gone from search.entry where kind = ? and id = any(?)").param(kind).param(ids.toArray(UUID[]::new))
            .query((row, _) -> new Known(row.getObject("id", UUID.class), row.getBytes("fingerprint"), row.getBoolean("is_gone"))).list();
    }

    /** Ids of this kind beyond {@code after}, up to {@code last}, that are not gone. */
    List<UUID> presentBetween(String kind, @Nullable UUID after, @Nullable UUID last) {
        return db.sql("select id from search.entry where kind = :kind and not is_gone and id > :after and (cast(:last as uuid) is null or id <= :last)").param("kind", kind).param("after", after == null ? new UUID(0, 0) : after)
            .param("last", last).query(UUID.class).list();
    }
}
