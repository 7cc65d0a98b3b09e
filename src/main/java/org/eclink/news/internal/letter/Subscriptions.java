package org.eclink.news.internal.letter;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.accounts.MailAddress;
import org.eclink.terms.ConceptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Subscriptions {

    private static final String ALL = "select id, address, languages, sectors, leave_key from news.subscription s ";
    private static final Duration WAITS = Duration.ofDays(3);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final JdbcClient db;
    private final Clock clock;

    Subscriptions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Returns what its letter of confirmation leads to. Who has one already keeps it as it is until they have confirmed the new one. */
    String ask(MailAddress address, List<String> languages, List<ConceptId> sectors) {
        var token = token();
        db.sql("""
                insert into news.subscription (id, address, address_key, languages, sectors, asked_languages, asked_sectors, asked_at, confirm_hash, leave_key)
                values (:id, :address, :key, :languages, :sectors, :languages, :sectors, :now, :hash, :leave)
                on conflict (address_key) do update set asked_languages = excluded.asked_languages, asked_sectors = excluded.asked_sectors, asked_at = excluded.asked_at, confirm_hash = excluded.confirm_hash""")
            .param("id", UuidCreator.getTimeOrderedEpoch()).param("address", address.text()).param("key", address.key()).param("languages", languages.toArray(String[]::new))
            .param("sectors", sectors.stream().map(ConceptId::value).toArray(UUID[]::new)).param("now", Timestamp.from(clock.instant())).param("hash", DigestUtils.sha256(token)).param("leave", token()).update();
        return token;
    }

    boolean isAsked(String token) {
        return db.sql("select exists (select from news.subscription where confirm_hash = ? and asked_at > ?)").param(DigestUtils.sha256(token)).param(Timestamp.from(clock.instant().minus(WAITS))).query(Boolean.class).single();
    }

    boolean confirm(String token) {
        return db.sql("update news.subscription set confirmed_at = ?, confirm_hash = null, languages = asked_languages, sectors = asked_sectors where confirm_hash = ? and asked_at > ?")
            .param(Timestamp.from(clock.instant())).param(DigestUtils.sha256(token)).param(Timestamp.from(clock.instant().minus(WAITS))).update() == 1;
    }

    boolean isHere(String leaveKey) {
        return db.sql("select exists (select from news.subscription where leave_key = ?)").param(leaveKey).query(Boolean.class).single();
    }

    /** Nothing of them is kept. */
    void leave(String leaveKey) {
        db.sql("delete from news.subscription where leave_key = ?").param(leaveKey).update();
    }

    void forgetUnconfirmed() {
        db.sql("delete from news.subscription where confirmed_at is null and asked_at < ?").param(Timestamp.from(clock.instant().minus(WAITS))).update();
    }

    /** Some of those who have not got this week's letter; no other node takes them until the transaction ends. */
    List<Subscription> without(LocalDate week, int most) {
        return db.sql(ALL + "where confirmed_at is not null and not exists (select from news.sent_letter l where l.week = ? and l.subscription = s.id) order by id limit ? for update skip locked")
            .params(week, most).query(Subscriptions::subscription).list();
    }

    void sent(LocalDate week, UUID subscription) {
        db.sql("insert into news.sent_letter (week, subscription) values (?, ?)").params(week, subscription).update();
    }

    void forgetSent(LocalDate before) {
        db.sql("delete from news.sent_letter where week < ?").param(before).update();
    }

    private static String token() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Subscription subscription(ResultSet row, int index) throws SQLException {
        return new Subscription(row.getObject("id", UUID.class), row.getString("address"), List.of((String[]) row.getArray("languages").getArray()), List.of((UUID[]) row.getArray("sectors").getArray()), row.getString("leave_key"));
    }
}
