package org.eclink.accounts.internal.second;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecondSteps {

    private final JdbcClient db;
    private final Clock clock;

    SecondSteps(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean isOn(AccountId account) {
        return secret(account).isPresent();
    }

    Optional<byte[]> secret(AccountId account) {
        return db.sql("select secret from accounts.second_step where account = ?").param(account.value()).query(byte[].class).optional();
    }

    /** In the place of any before. {@code interval} is that of the code which showed that the telephone knows the secret. */
    void set(AccountId account, byte[] secret, long interval, List<String> recoveryCodes) {
        remove(account);
        db.sql("insert into accounts.second_step (account, secret, last_interval, made_at) values (?, ?, ?, ?)")
            .params(account.value(), secret, interval, Timestamp.from(clock.instant())).update();
        for (var code : recoveryCodes) db.sql("insert into accounts.recovery_code (account, digest) values (?, ?)").params(account.value(), digest(code)).update();
    }

    /** Whether a code of this half minute may still be used; decided here, so that it is good once. */
    boolean use(AccountId account, long interval) {
        return db.sql("update accounts.second_step set last_interval = ? where account = ? and last_interval < ?").params(interval, account.value(), interval).update() == 1;
    }

    boolean useRecovery(AccountId account, String typed) {
        return db.sql("delete from accounts.recovery_code where account = ? and digest = ?").params(account.value(), digest(typed)).update() == 1;
    }

    int countRecovery(AccountId account) {
        return db.sql("select count(*) from accounts.recovery_code where account = ?").param(account.value()).query(Integer.class).single();
    }

    boolean remove(AccountId account) {
        db.sql("delete from accounts.recovery_code where account = ?").param(account.value()).update();
        return db.sql("delete from accounts.second_step where account = ?").param(account.value()).update() == 1;
    }

    private static byte[] digest(String code) {
        return DigestUtils.sha256(Codes.normal(code));
    }
}
