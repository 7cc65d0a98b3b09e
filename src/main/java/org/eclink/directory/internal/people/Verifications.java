package org.eclink.directory.internal.people;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each step is one statement that only a request in the step before lets through. */
@Repository
class Verifications {

    private static final String ALL = "select id, account, reason, asked_at, decided_at, is_verified, answer, ended_at from directory.verification v ";
    private static final String WAITING = " v.decided_at is null and v.ended_at is null ";

    private final JdbcClient db;
    private final Clock clock;

    Verifications(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False if they are verified or wait already. */
    boolean ask(AccountId account, String reason) {
        return db.sql("insert into directory.verification (id, account, reason, asked_at) values (?, ?, ?, ?) on conflict do nothing")
            .params(UuidCreator.getTimeOrderedEpoch(), account.value(), reason, now()).update() == 1;
    }

    int count(AccountId account, Instant since) {
        return db.sql("select count(*) from directory.verification where account = ? and asked_at > ?").params(account.value(), Timestamp.from(since)).query(Integer.class).single();
    }

    Optional<Verification> find(UUID id) {
        return db.sql(ALL + "where id = ?").param(id).query(Verifications::verification).optional();
    }

    /** Those of one member, the newest first. */
    List<Verification> of(AccountId account) {
        return db.sql(ALL + "where account = ? order by asked_at desc, id desc").param(account.value()).query(Verifications::verification).list();
    }

    /** The oldest first. */
    List<Verification> waiting(int from, int most) {
        return db.sql(ALL + "where" + WAITING + "order by asked_at, id limit ? offset ?").params(most, from).query(Verifications::verification).list();
    }

    int countWaiting() {
        return db.sql("select count(*) from directory.verification v where" + WAITING).query(Integer.class).single();
    }

    boolean decide(UUID id, AccountId by, boolean isVerified, @Nullable String answer) {
        var decided = db.sql("update directory.verification v set decided_at = ?, decided_by = ?, is_verified = ?, answer = ? where id = ? and" + WAITING)
            .param(now()).param(by.value()).param(isVerified).param(answer).param(id).update() == 1;
        if (decided) mark(id);
        return decided;
    }

    /** A request is withdrawn by this, a verification taken back. */
    boolean end(UUID id, AccountId by) {
        var ended = db.sql("update directory.verification set ended_at = ?, ended_by = ? where id = ? and ended_at is null and (decided_at is null or is_verified)")
            .params(now(), by.value(), id).update() == 1;
        if (ended) mark(id);
        return ended;
    }

    /** Whom this is about is an expert exactly while one of their requests holds. */
    private void mark(UUID id) {
        db.sql("""
                update directory.person p
                   set verified_at = (select v.decided_at from directory.verification v where v.account = p.account and v.is_verified and v.ended_at is null)
                 where account = (select account from directory.verification where id = ?)""").param(id).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Verification verification(ResultSet row, int index) throws SQLException {
        return new Verification(row.getObject("id", UUID.class), new AccountId(row.getObject("account", UUID.class)), row.getString("reason"), row.getTimestamp("asked_at").toInstant(),
                instant(row, "decided_at"), row.getBoolean("is_verified"), row.getString("answer"), instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
