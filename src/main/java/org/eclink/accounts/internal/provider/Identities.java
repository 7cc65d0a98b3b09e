package org.eclink.accounts.internal.provider;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who members are at other sites. */
@Repository
public class Identities {

    private final JdbcClient db;
    private final Clock clock;

    Identities(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<AccountId> find(String issuer, String subject) {
        return db.sql("select account from accounts.identity where issuer = ? and subject = ?").params(issuer, subject).query(UUID.class).optional().map(AccountId::new);
    }

    /** False if it is somebody's already. */
    public boolean link(String issuer, String subject, AccountId account) {
        return db.sql("insert into accounts.identity (issuer, subject, account, linked_at) values (?, ?, ?, ?) on conflict do nothing")
            .params(issuer, subject, account.value(), Timestamp.from(clock.instant())).update() == 1;
    }

    boolean unlink(String issuer, AccountId account) {
        return db.sql("delete from accounts.identity where issuer = ? and account = ?").params(issuer, account.value()).update() > 0;
    }

    /** Whoever takes an account back by a letter does not know who has linked what. */
    public void unlinkAll(AccountId account) {
        db.sql("delete from accounts.identity where account = ?").param(account.value()).update();
    }

    /** The providers by which a member comes in. */
    public List<String> issuers(AccountId account) {
        return db.sql("select distinct issuer from accounts.identity where account = ? order by issuer").param(account.value()).query(String.class).list();
    }
}
