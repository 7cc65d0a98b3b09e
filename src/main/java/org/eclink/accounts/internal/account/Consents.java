package org.eclink.accounts.internal.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclink.accounts.AccountChanged;
import org.eclink.accounts.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What members have agreed to, one purpose at a time, in which words and when. Taking back is as easy as giving. */
@Repository
public class Consents {

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Consents(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** {@code wording} is the version of the words shown; whoever changes what they mean, raises it. */
    public enum Purpose {
        TERMS("2026-11"), LISTED("2026-11"), NEWS("2026-11");

        private final String wording;

        Purpose(String wording) {
            this.wording = wording;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Consent(String purpose, String wording, boolean isGiven, Instant at) {

        /** The message that holds the words. */
        public String labelKey() {
            return "accounts.consent." + purpose;
        }
    }

    @Transactional
    public void give(AccountId account, Purpose purpose, boolean isGiven) {
        db.sql("insert into accounts.consent (account, purpose, wording, is_given, at) values (?, ?, ?, ?, ?)")
            .params(account.value(), purpose.code(), purpose.wording, isGiven, Timestamp.from(clock.instant())).update();
        if (purpose == Purpose.LISTED) events.publishEvent(new AccountChanged(account));
    }

    /** What holds now: the last word on each purpose. */
    public boolean isGiven(AccountId account, Purpose purpose) {
        return db.sql("select is_given from accounts.consent where account = ? and purpose = ? order by id desc limit 1")
            .params(account.value(), purpose.code()).query(Boolean.class).optional().orElse(false);
    }

    /** All of one account, oldest first. */
    public List<Consent> of(AccountId account) {
        return db.sql("select purpose, wording, is_given, at from accounts.consent where account = ? order by id").param(account.value())
            .query((row, _) -> new Consent(row.getString("purpose"), row.getString("wording"), row.getBoolean("is_given"), row.getTimestamp("at").toInstant())).list();
    }
}
