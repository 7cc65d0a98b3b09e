package org.eclink.accounts.internal.ceremony;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What has been begun and waits for one more step. Whoever brings the token takes it, once and before it ends. */
@Repository
public class Ceremonies {

    private static final TypeReference<Map<String, String>> CARRIED = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    Ceremonies(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** The token is told here and never again; we keep its digest. */
    public Token begin(Ceremony.Kind kind, @Nullable AccountId account, Map<String, String> carries, Duration lasts) {
        var token = Token.random();
        var now = clock.instant();
        db.sql("insert into accounts.ceremony (digest, kind, account, carries, made_at, ends_at) values (?, ?, ?, ?::jsonb, ?, ?)")
            .param(token.digest()).param(kind.code()).param(account == null ? null : account.value()).param(json.writeValueAsString(carries))
            .param(Timestamp.from(now)).param(Timestamp.from(now.plus(lasts))).update();
        return token;
    }

    /** What it is, without taking it; for a page that asks before it does something. */
    public Optional<Ceremony> find(Ceremony.Kind kind, String token) {
        return db.sql("select kind, account, carries, made_at from accounts.ceremony where digest = ? and kind = ? and ends_at > ?")
            .params(Token.of(token).digest(), kind.code(), Timestamp.from(clock.instant())).query(this::ceremony).optional();
    }

    /** Empty if there never was one, it has been taken, or its time is over: nobody can tell which. */
    public Optional<Ceremony> take(Ceremony.Kind kind, String token) {
        return db.sql("delete from accounts.ceremony where digest = ? and kind = ? and ends_at > ? returning kind, account, carries, made_at")
            .params(Token.of(token).digest(), kind.code(), Timestamp.from(clock.instant())).query(this::ceremony).optional();
    }

    /** Those of one account and kind are off: a newer one takes their place, or there is no need any more. */
    public void abandon(Ceremony.Kind kind, AccountId account) {
        db.sql("delete from accounts.ceremony where account = ? and kind = ?").params(account.value(), kind.code()).update();
    }

    public void forgetOld() {
        db.sql("delete from accounts.ceremony where ends_at < ?").param(Timestamp.from(clock.instant())).update();
    }

    private Ceremony ceremony(ResultSet row, int index) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new Ceremony(Ceremony.Kind.of(row.getString("kind")), account == null ? null : new AccountId(account),
                json.readValue(row.getString("carries"), CARRIED), row.getTimestamp("made_at").toInstant());
    }
}
