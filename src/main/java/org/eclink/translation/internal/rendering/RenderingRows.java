package org.eclink.translation.internal.rendering;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.TextRendered;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RenderingRows {

    private static final String ALL = "select id, passage, language, words, provenance, by_account, engine from translation.rendering ";

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RenderingRows(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** Until the transaction ends nobody else renders it. */
    void hold(PassageHash passage) {
        var isHere = !db.sql("select from translation.passage where hash = ? for no key update").param(passage.bytes()).query().listOfRows().isEmpty();
        if (!isHere) throw new NotFound(passage);
    }

    Optional<RenderingRow> find(UUID id) {
        return db.sql(ALL + "where id = ?").param(id).query(RenderingRows::row).optional();
    }

    /** What somebody wrote or read last of what there is now. */
    Optional<RenderingRow> newestOfPeople(PassageHash passage, LanguageTag language) {
        return db.sql(ALL + "where passage = ? and language = ? and superseded_at is null and provenance in ('human', 'author', 'reviewed') order by made_at desc, id desc limit 1")
            .param(passage.bytes()).param(language.plain().value()).query(RenderingRows::row).optional();
    }

    boolean isCurrent(UUID id) {
        return db.sql("select exists (select from translation.rendering where id = ? and superseded_at is null)").param(id).query(Boolean.class).single();
    }

    boolean isSaid(PassageHash passage, LanguageTag language, String words, Provenance provenance) {
        return db.sql("select exists (select from translation.rendering where passage = ? and language = ? and words = ? and provenance = ? and superseded_at is null)")
            .params(passage.bytes(), language.plain().value(), words, provenance.code()).query(Boolean.class).single();
    }

    void supersede(PassageHash passage, LanguageTag language, Provenance provenance) {
        db.sql("update translation.rendering set superseded_at = ? where passage = ? and language = ? and provenance = ? and superseded_at is null")
            .params(Timestamp.from(clock.instant()), passage.bytes(), language.plain().value(), provenance.code()).update();
    }

    /** In the place of one of the same kind. */
    RenderingRow add(PassageHash passage, LanguageTag language, String words, Provenance provenance, @Nullable AccountId by, @Nullable String engine, @Nullable AccountId reviewer) {
        supersede(passage, language, provenance);
        var now = Timestamp.from(clock.instant());
        var row = new RenderingRow(UuidCreator.getTimeOrderedEpoch(), passage, language.plain(), words, provenance, by, engine);
        db.sql("insert into translation.rendering (id, passage, language, words, provenance, by_account, engine, made_at, reviewed_by, reviewed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .param(row.id()).param(passage.bytes()).param(row.language().value()).param(words).param(provenance.code()).param(by == null ? null : by.value()).param(engine).param(now)
            .param(reviewer == null ? null : reviewer.value()).param(reviewer == null ? null : now).update();
        tell(passage);
        return row;
    }

    private void tell(PassageHash passage) {
        var works = db.sql("select distinct work from translation.text where passages @> array[?]").param(passage.bytes()).query(UUID.class).list();
        if (!works.isEmpty()) events.publishEvent(new TextRendered(works));
    }

    private static RenderingRow row(ResultSet row, int index) throws SQLException {
        var by = row.getObject("by_account", UUID.class);
        return new RenderingRow(row.getObject("id", UUID.class), new PassageHash(row.getBytes("passage")), new LanguageTag(row.getString("language")), row.getString("words"),
                Provenance.of(row.getString("provenance")), by == null ? null : new AccountId(by), row.getString("engine"));
    }
}
