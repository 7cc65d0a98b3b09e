package org.eclink.accounts.internal.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looks after what. */
@Repository
public class Offices {

    private final JdbcClient db;
    private final Clock clock;

    Offices(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Set<Office> of(AccountId account) {
        return db.sql("select office from accounts.office where account = ?").param(account.value()).query(String.class).list().stream().map(Office::of).collect(Collectors.toUnmodifiableSet());
    }

    /** False if they have it already. */
    public boolean give(AccountId account, Office office) {
        return db.sql("insert into accounts.office (account, office, since) values (?, ?, ?) on conflict do nothing")
            .params(account.value(), office.code(), Timestamp.from(clock.instant())).update() == 1;
    }

    public boolean take(AccountId account, Office office) {
        return db.sql("delete from accounts.office where account = ? and office = ?").params(account.value(), office.code()).update() == 1;
    }

    /** Locked until the transaction ends, so that of two who take it from each other one stays. */
    public List<AccountId> administrators() {
        return db.sql("select o.account from accounts.office o join accounts.account a on a.id = o.account where o.office = ? and a.suspended_at is null order by o.account for update")
            .param(Office.ADMINISTRATOR.code()).query((row, _) -> AccountId.valueOf(row.getString(1))).list();
    }
}
