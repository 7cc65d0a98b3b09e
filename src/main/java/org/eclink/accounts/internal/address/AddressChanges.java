package org.eclink.accounts.internal.address;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.address.AddressChange.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AddressChanges {

    private final JdbcClient db;
    private final Clock clock;

    AddressChanges(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** In the place of any that was asked for before. */
    void ask(AccountId account, Address address, Duration lasts) {
        var now = clock.instant();
        db.sql("""
                insert into accounts.address_change (account, address, address_key, asked_at, ends_at) values (?, ?, ?, ?, ?)
                on conflict (account) do update set address = excluded.address, address_key = excluded.address_key, asked_at = excluded.asked_at, ends_at = excluded.ends_at,
                    agreed_by_new = false, agreed_by_old = false""")
            .params(account.value(), address.text(), address.key(), Timestamp.from(now), Timestamp.from(now.plus(lasts))).update();
    }

    Optional<AddressChange> of(AccountId account) {
        return db.sql("select address, agreed_by_new, agreed_by_old from accounts.address_change where account = ? and ends_at > ?")
            .params(account.value(), Timestamp.from(clock.instant()))
            .query((row, _) -> new AddressChange(Address.of(row.getString("address")).orElseThrow(), row.getBoolean("agreed_by_new"), row.getBoolean("agreed_by_old"))).optional();
    }

    /** What it is from now on; empty if there is none to this address any more. Of two sides at the same moment the second sees the first. */
    Optional<AddressChange> agree(AccountId account, Address address, Side side) {
        var found = db.sql("update accounts.address_change set " + side.column() + " = true where account = ? and address_key = ? and ends_at > ?")
            .params(account.value(), address.key(), Timestamp.from(clock.instant())).update();
        return found == 1 ? of(account) : Optional.empty();
    }

    boolean drop(AccountId account) {
        return db.sql("delete from accounts.address_change where account = ?").param(account.value()).update() == 1;
    }
}
