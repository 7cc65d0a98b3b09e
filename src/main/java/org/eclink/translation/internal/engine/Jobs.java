package org.eclink.translation.internal.engine;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Scope;
import org.eclink.translation.internal.engine.Drafting.Asked;
import org.eclink.translation.internal.engine.Job.State;
import org.eclink.translation.internal.passage.PassageHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Jobs and their paragraphs: each is taken by one node for some minutes, and is done in the transaction that keeps its draft. */
@Repository
class Jobs {

    private static final String ALL = "select id, engine, language, state, total, done, refused, halted, created_at, finished_at from translation.job ";
    private static final Duration TAKEN = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 3;

    private final JdbcClient db;
    private final Clock clock;

    Jobs(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Of all that everybody may read and that is not there in this language; returns how many paragraphs that is. */
    @Transactional
    public int start(String engine, LanguageTag into, AccountId by) {
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("insert into translation.job (id, engine, language, state, created_by, created_at) values (?, ?, ?, 'paused', ?, ?)").params(id, engine, into.value(), by.value(), now()).update();
        var total = db.sql("""
                insert into translation.job_item (job, passage)
                select distinct :job, p.hash from translation.work w join translation.text t on t.work = w.id cross join lateral unnest(t.passages) as u(hash) join translation.passage p on p.hash = u.hash
                 where w.class = 'public' and p.class = 'public' and p.language <> :into
                   and not exists (select from translation.rendering r where r.passage = p.hash and r.language = :into and r.superseded_at is null)""").param("job", id).param("into", into.value()).update();
        db.sql("update translation.job set total = ?, state = ?, finished_at = ? where id = ?").param(total).param(total == 0 ? "done" : "running").param(total == 0 ? now() : null).param(id).update();
        return total;
    }

    /** The newest first. */
    List<Job> all(int most) {
        return db.sql(ALL + "order by created_at desc limit ?").param(most).query(Jobs::job).list();
    }

    Optional<Job> find(UUID id) {
        return db.sql(ALL + "where id = ?").param(id).query(Jobs::job).optional();
    }

    List<Job> running() {
        return db.sql(ALL + "where state = 'running' order by created_at, id").query(Jobs::job).list();
    }

    boolean move(UUID id, State from, State to) {
        return db.sql("update translation.job set state = ?, halted = null, finished_at = ? where id = ? and state = ?").param(code(to)).param(to == State.CANCELLED ? now() : null).param(id).param(code(from)).update() == 1;
    }

    /** Why it does not go on for now; null if it does. */
    void halt(UUID id, @Nullable String because) {
        db.sql("update translation.job set halted = ? where id = ? and halted is distinct from ?").param(because).param(id).param(because).update();
    }

    /** Some that nobody is at, all of one language and together not longer than {@code characters}. */
    @Transactional
    public List<Asked> take(UUID job, int most, int characters) {
        var found = db.sql("""
                with candidates as materialized (
                    select i.passage from translation.job_item i where i.job = :job and i.state = 'waiting' and (i.taken_until is null or i.taken_until < :now) order by i.passage limit :most for update skip locked),
                sized as (select p.hash, p.words, p.language, p.class, p.scope, sum(length(p.words)) over (partition by p.language order by p.hash) as upto, first_value(p.language) over (order by p.hash) as first
                            from candidates c join translation.passage p on p.hash = c.passage)
                select hash, words, language, class, scope from sized where language = first and (upto <= :characters or upto = length(words)) order by hash""")
            .param("job", job).param("now", now()).param("most", most).param("characters", characters).query((row, _) -> asked(row)).list();
        for (var one : found) db.sql("update translation.job_item set taken_until = ? where job = ? and passage = ?").param(Timestamp.from(clock.instant().plus(TAKEN))).param(job).param(one.passage().bytes()).update();
        return found;
    }

    private static Asked asked(ResultSet row) throws SQLException {
        var id = row.getObject("scope", UUID.class);
        var scope = switch (row.getString("class")) {
            case "personal" -> new Scope.Personal(id);
            case "group" -> new Scope.Group(id);
            default -> Scope.EVERYONE;
        };
        return new Asked(new PassageHash(row.getBytes("hash")), row.getString("words"), new LanguageTag(row.getString("language")), scope);
    }

    void done(UUID job, PassageHash passage) {
        var isFirst = db.sql("update translation.job_item set state = 'done', taken_until = null where job = ? and passage = ? and state = 'waiting'").params(job, passage.bytes()).update() == 1;
        if (isFirst) db.sql("update translation.job set done = done + 1 where id = ?").param(job).update();
    }

    void refuse(UUID job, PassageHash passage, String because) {
        var isFirst = db.sql("update translation.job_item set state = 'refused', because = ?, taken_until = null where job = ? and passage = ? and state = 'waiting'").params(because, job, passage.bytes()).update() == 1;
        if (isFirst) db.sql("update translation.job set refused = refused + 1 where id = ?").param(job).update();
    }

    /** Nothing came of these; {@code isCounted}: after some tries they are given up. */
    @Transactional
    public void giveBack(UUID job, List<Asked> asked, boolean isCounted) {
        for (var one : asked) {
            var tries = db.sql("update translation.job_item set taken_until = null, tries = tries + ? where job = ? and passage = ? returning tries").params(isCounted ? 1 : 0, job, one.passage().bytes()).query(Integer.class).single();
            if (tries >= MOST_TRIES) refuse(job, one.passage(), "unanswered");
        }
    }

    void finishIfDone(UUID job) {
        db.sql("update translation.job set state = 'done', finished_at = ? where id = ? and state = 'running' and done + refused >= total").params(now(), job).update();
    }

    /** Whether something waits that nobody is at. */
    boolean hasWaiting(UUID job) {
        return db.sql("select exists (select from translation.job_item where job = ? and state = 'waiting' and (taken_until is null or taken_until < ?))").params(job, now()).query(Boolean.class).single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Job job(ResultSet row, int index) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Job(row.getObject("id", UUID.class), row.getString("engine"), new LanguageTag(row.getString("language")), State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getInt("total"), row.getInt("done"), row.getInt("refused"),
                row.getString("halted"), row.getTimestamp("created_at").toInstant(), finished == null ? null : finished.toInstant());
    }
}
