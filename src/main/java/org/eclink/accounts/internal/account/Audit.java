package org.eclink.accounts.internal.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to accounts that matters to security, for administrators to read; it knows ids and nothing of people. */
@Repository
public class Audit {

    private static final Duration REMEMBERED = Duration.ofDays(730);
    private static final String ALL = "select id, at, event, account, by_account from accounts.audit ";

    private final JdbcClient db;
    private final Clock clock;

    Audit(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public enum Event {
        REGISTERED, CONFIRMED, ADMITTED, SIGNED_IN, SIGN_IN_FAILED, SIGNED_OUT, SESSION_ENDED, PASSWORD_CHANGED, PASSWORD_RESET, ADDRESS_CHANGED,
        ADDRESS_TAKEN_BACK, PASSKEY_ADDED, PASSKEY_REMOVED, SECOND_FACTOR_ADDED, SECOND_FACTOR_REMOVED, RECOVERY_CODE_USED, PROVIDER_LINKED,
        PROVIDER_UNLINKED, OFFICE_GIVEN, OFFICE_TAKEN, SUSPENDED, RESTORED, EXPORTED, CLOSED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public record Entry(long id, Instant at, String event, @Nullable UUID account, @Nullable UUID by) {}

    /** By the account's owner. */
    public void note(Event event, AccountId account) {
        note(event, account, account);
    }

    /** By and about nobody we know. */
    public void note(Event event) {
        db.sql("insert into accounts.audit (at, event) values (?, ?)").params(Timestamp.from(clock.instant()), event.code()).update();
    }

    public void note(Event event, AccountId account, AccountId by) {
        db.sql("insert into accounts.audit (at, event, account, by_account) values (?, ?, ?, ?)")
            .params(Timestamp.from(clock.instant()), event.code(), account.value(), by.value()).update();
    }

    /** The newest first, before this id. */
    public List<Entry> before(long id, int most) {
        return db.sql(ALL + "where id < ? order by id desc limit ?").params(id, most).query(Audit::entry).list();
    }

    /** To one account, the newest first. */
    public List<Entry> of(AccountId account, int most) {
        return db.sql(ALL + "where account = ? order by id desc limit ?").params(account.value(), most).query(Audit::entry).list();
    }

    public void forgetOld() {
        db.sql("delete from accounts.audit where at < ?").param(Timestamp.from(clock.instant().minus(REMEMBERED))).update();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(row.getLong("id"), row.getTimestamp("at").toInstant(), row.getString("event"), row.getObject("account", UUID.class), row.getObject("by_account", UUID.class));
    }
}
