package org.eclink.accounts.internal.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Passkeys {

    private static final String ALL = "select id, account, credential, counter, transports, is_backed_up, device, made_at, used_at from accounts.passkey ";

    private final JdbcClient db;
    private final Clock clock;

    Passkeys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The oldest first. */
    List<Passkey> of(AccountId account) {
        return db.sql(ALL + "where account = ? order by made_at").param(account.value()).query(Passkeys::passkey).list();
    }

    Optional<Passkey> find(String id) {
        return bytes(id).flatMap(bytes -> db.sql(ALL + "where id = ?").param(bytes).query(Passkeys::passkey).optional());
    }

    /** False if the key is here already, whosever it is. */
    boolean add(Passkey key) {
        return db.sql("""
                insert into accounts.passkey (id, account, credential, counter, transports, is_backed_up, device, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .params(bytes(key.id()).orElseThrow(), key.account().value(), key.credential(), key.counter(), key.transports().toArray(String[]::new), key.isBackedUp(), key.device(),
                Timestamp.from(key.made())).update() == 1;
    }

    /** Whether it may: a key that counts never counts back, unless somebody has copied it. Decided here, so that one answer is good once. */
    boolean use(Passkey key, long counter, boolean isBackedUp) {
        return db.sql("update accounts.passkey set counter = ?, is_backed_up = ?, used_at = ? where id = ? and (counter < ? or (counter = 0 and ? = 0))")
            .params(counter, isBackedUp, Timestamp.from(clock.instant()), bytes(key.id()).orElseThrow(), counter, counter).update() == 1;
    }

    boolean remove(AccountId account, String id) {
        return bytes(id).filter(bytes -> db.sql("delete from accounts.passkey where account = ? and id = ?").params(account.value(), bytes).update() == 1).isPresent();
    }

    private static Optional<byte[]> bytes(String id) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Passkey passkey(ResultSet row, int index) throws SQLException {
        var used = row.getTimestamp("used_at");
        return new Passkey(Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes("id")), new AccountId(row.getObject("account", UUID.class)), row.getBytes("credential"),
                row.getLong("counter"), List.of((String[]) row.getArray("transports").getArray()), row.getBoolean("is_backed_up"), row.getString("device"),
                row.getTimestamp("made_at").toInstant(), used == null ? null : used.toInstant());
    }
}
