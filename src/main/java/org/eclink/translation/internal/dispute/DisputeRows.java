package org.eclink.translation.internal.dispute;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.terms.ConceptId;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.internal.dispute.Dispute.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DisputeRows {

    private static final String ALL = "select id, concept, language, words, opened_by, opened_at, agreed, settled_at from translation.dispute ";

    /** A passage {@code p} in this language with one of these words. */
    private static final String HAS = " split_part(p.language::text, '-', 1) = :language and exists (select from unnest(cast(:words as text[])) as u (word) where strpos(lower(p.words), lower(u.word)) > 0) ";

    private final JdbcClient db;
    private final Clock clock;

    DisputeRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What somebody says to it; {@code word} is the one they are for, or blank. */
    record Opinion(UUID id, @Nullable AccountId author, String word, Instant at) {}

    /** Empty if there is an open one of this concept and language already. */
    Optional<UUID> open(ConceptId concept, String language, List<String> words, AccountId by) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var isNew = db.sql("insert into translation.dispute (id, concept, language, words, opened_by, opened_at) values (?, ?, ?, ?, ?, ?) on conflict (concept, language) where settled_at is null do nothing")
            .param(id).param(concept.value()).param(language).param(words.toArray(String[]::new)).param(by.value()).param(now()).update() == 1;
        return isNew ? Optional.of(id) : Optional.empty();
    }

    Optional<Dispute> find(UUID id) {
        return db.sql(ALL + "where id = ?").param(id).query(DisputeRows::dispute).optional();
    }

    Optional<Dispute> findOpen(ConceptId concept, String language) {
        return db.sql(ALL + "where concept = ? and language = ? and settled_at is null").params(concept.value(), language).query(DisputeRows::dispute).optional();
    }

    /** Open ones first, then the newest. */
    List<Dispute> all(int most) {
        return db.sql(ALL + "order by settled_at is not null, opened_at desc limit ?").param(most).query(DisputeRows::dispute).list();
    }

    int countOpened(AccountId by, Instant since) {
        return db.sql("select count(*) from translation.dispute where opened_by = ? and opened_at > ?").params(by.value(), Timestamp.from(since)).query(Integer.class).single();
    }

    UUID say(UUID dispute, String word, AccountId by) {
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("insert into translation.opinion (id, dispute, author, word, at) values (?, ?, ?, ?, ?)").params(id, dispute, by.value(), word, now()).update();
        return id;
    }

    /** The oldest first. */
    List<Opinion> opinions(UUID dispute) {
        return db.sql("select id, author, word, at from translation.opinion where dispute = ? order by at, id limit 500").param(dispute).query((row, _) -> {
            var author = row.getObject("author", UUID.class);
            return new Opinion(row.getObject("id", UUID.class), author == null ? null : new AccountId(author), row.getString("word"), row.getTimestamp("at").toInstant());
        }).list();
    }

    /** False if somebody else has settled it. */
    boolean settle(UUID id, String agreed, AccountId by) {
        return db.sql("update translation.dispute set agreed = ?, settled_by = ?, settled_at = ? where id = ? and settled_at is null").params(agreed, by.value(), now(), id).update() == 1;
    }

    /** Remembers where the words that were settled against stand in what everybody may read. It reads all of it, once. */
    void findOld(Dispute dispute, List<String> old) {
        db.sql("""
                insert into translation.old_use (dispute, work)
                select distinct cast(:dispute as uuid), w.id from translation.passage p join translation.text t on t.passages @> array[p.hash] join translation.work w on w.id = t.work
                 where p.class = 'public' and w.class = 'public' and""" + HAS + """
                   and not exists (select from translation.dispute d where d.id = w.id) and not exists (select from translation.opinion o where o.id = w.id)
                on conflict do nothing""").param("dispute", dispute.id()).param("language", base(dispute)).param("words", old.toArray(String[]::new)).update();
    }

    /** Works in which one of them still stands, the newest first; in either script. */
    List<UUID> worksWithOld(Dispute dispute, int most) {
        if (dispute.old().isEmpty()) return List.of();
        return db.sql("""
                select distinct o.work from translation.old_use o join translation.work w on w.id = o.work and w.class = 'public' join translation.text t on t.work = o.work join translation.passage p on p.hash = any(t.passages)
                 where o.dispute = :dispute and""" + HAS + " order by o.work desc limit :most").param("dispute", dispute.id()).param("language", base(dispute)).param("words", dispute.old().toArray(String[]::new))
            .param("most", most).query(UUID.class).list();
    }

    private static String base(Dispute dispute) {
        return new LanguageTag(dispute.language()).plain().value().split("-")[0];
    }

    void anonymise(AccountId account) {
        db.sql("update translation.dispute set opened_by = null where opened_by = ?").param(account.value()).update();
        db.sql("update translation.dispute set settled_by = null where settled_by = ?").param(account.value()).update();
        db.sql("update translation.opinion set author = null where author = ?").param(account.value()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Dispute dispute(ResultSet row, int index) throws SQLException {
        var by = row.getObject("opened_by", UUID.class);
        var settled = row.getTimestamp("settled_at");
        return new Dispute(row.getObject("id", UUID.class), new ConceptId(row.getObject("concept", UUID.class)), row.getString("language"), List.of((String[]) row.getArray("words").getArray()), by == null ? null : new AccountId(by),
                row.getTimestamp("opened_at").toInstant(), settled == null ? null : new Decision(row.getString("agreed"), settled.toInstant()));
    }
}
