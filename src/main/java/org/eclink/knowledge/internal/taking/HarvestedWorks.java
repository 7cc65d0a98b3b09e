package org.eclink.knowledge.internal.taking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.HarvestSource;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.knowledge.internal.work.WorkRecords;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** All published works for those who take them over, by sector and by kind; what was withdrawn or taken along is there as deleted. */
@Repository
class HarvestedWorks implements HarvestSource {

    private static final String SECTOR = "sector";
    private static final String KIND = "kind";
    private static final String HEADS = """
            (select id, greatest(changed_at, withdrawn_at) as changed, withdrawn_at is not null as is_deleted, kind, sectors from knowledge.work where published_at is not null
             union all select work, gone_at, true, kind, sectors from knowledge.gone g where not exists (select from knowledge.work w where w.id = g.work)) as head
            """;

    private final JdbcClient db;
    private final Works works;
    private final WorkRecords records;
    private final Terms terms;

    HarvestedWorks(JdbcClient db, Works works, WorkRecords records, Terms terms) {
        this.db = db;
        this.works = works;
        this.records = records;
        this.terms = terms;
    }

    @Override
    public List<Set> sets() {
        var all = new ArrayList<Set>();
        all.add(new Set(SECTOR, List.of(new Worded("en", "By sector"), new Worded("zh-Hans", "按领域"), new Worded("nl", "Per sector"))));
        all.add(new Set(KIND, List.of(new Worded("en", "By kind"), new Worded("zh-Hans", "按类型"), new Worded("nl", "Per soort"))));
        terms.all("sectors").forEach(sector -> all.add(set(SECTOR, sector)));
        terms.all("work-kinds").forEach(kind -> all.add(set(KIND, kind)));
        return all;
    }

    private static Set set(String of, Concept concept) {
        return new Set(of + ":" + concept.code(), concept.labels().entrySet().stream().map(label -> new Worded(label.getKey(), label.getValue())).toList());
    }

    @Override
    public Optional<Instant> earliest() {
        return Optional.ofNullable(db.sql("select min(changed) from " + HEADS).query(Timestamp.class).single()).map(Timestamp::toInstant);
    }

    @Override
    public long count(Window window) {
        return within("select count(*) from ", "", window, null).query(Long.class).single();
    }

    @Override
    public List<Head> heads(Window window, @Nullable Position after, int most) {
        return within("select id, changed, is_deleted, kind, sectors from ", " order by changed, id limit " + most, window, after).query((row, _) -> head(row)).list();
    }

    private StatementSpec within(String select, String end, Window window, @Nullable Position after) {
        return db.sql(select + HEADS + """
                 where (cast(:from as timestamptz) is null or changed >= :from) and (cast(:until as timestamptz) is null or changed < :until)
                   and (cast(:changed as timestamptz) is null or (changed, id) > (:changed, cast(:after as uuid)))
                   and (cast(:set as text) is null or :set = 'kind' or :set = 'sector' and cardinality(sectors) > 0 or kind = cast(:concept as uuid) or cast(:concept as uuid) = any(sectors))""" + end)
            .param("from", timestamp(window.from())).param("until", timestamp(window.until())).param("changed", after == null ? null : timestamp(after.changed())).param("after", after == null ? null : after.id())
            .param("set", window.set()).param("concept", concept(window.set()));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    /** A set that there is not has nothing in it. */
    private @Nullable UUID concept(@Nullable String set) {
        if (set == null || !set.contains(":")) return null;
        var parts = set.split(":", 2);
        return terms.find(parts[0].equals(SECTOR) ? "sectors" : "work-kinds", parts[1]).map(concept -> concept.id().value()).orElse(new UUID(0, 0));
    }

    @Override
    public Optional<Head> head(UUID id) {
        return db.sql("select id, changed, is_deleted, kind, sectors from " + HEADS + " where id = ?").param(id).query((row, _) -> head(row)).optional();
    }

    private Head head(ResultSet row) throws SQLException {
        var sets = Stream.concat(Stream.of(KIND + ":" + code(row.getObject("kind", UUID.class))), Stream.of((UUID[]) row.getArray("sectors").getArray()).map(sector -> SECTOR + ":" + code(sector))).toList();
        return new Head(row.getObject("id", UUID.class), row.getTimestamp("changed").toInstant(), sets, row.getBoolean("is_deleted"));
    }

    private String code(UUID concept) {
        return terms.get(new ConceptId(concept)).code();
    }

    @Override
    public Map<UUID, PublishedWork> works(Collection<UUID> ids) {
        return records.of(works.listed(ids));
    }
}
