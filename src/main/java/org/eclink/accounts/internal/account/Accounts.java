package org.eclink.accounts.internal.account;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountChanged;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.PersonName;
import org.eclink.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
public class Accounts {

    /** Who has neither confirmed an address nor been admitted by then is forgotten. */
    private static final Duration PATIENCE = Duration.ofDays(30);

    private static final String ALL = """
            select id, chinese_name, latin_name, address, confirmed_at, admitted_at, password, languages, zone, registered_at, needs_vouching, suspended_at, version
              from accounts.account
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A new account, whose address is not yet known to be its own. With {@code needsVouching} it becomes a member only when the
     * secretariat says so.
     */
    public Account register(PersonName name, Address address, @Nullable String password, List<String> languages, String zone, boolean needsVouching) {
        var account = new Account(new AccountId(UuidCreator.getTimeOrderedEpoch()), name, address.text(), null, null, password, languages, zone, clock.instant(), needsVouching, null, 0);
        db.sql("""
                insert into accounts.account (id, chinese_name, latin_name, address, address_key, password, languages, zone, registered_at, needs_vouching, looks)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
            .param(account.id().value()).param(name.chinese()).param(name.latin()).param(address.text()).param(address.key()).param(password)
            .param(languages.toArray(String[]::new)).param(zone).param(Timestamp.from(account.registered())).param(needsVouching).param(Looks.of(name))
            .update();
        return account;
    }

    public Optional<Account> find(AccountId id) {
        return db.sql(ALL + "where id = ?").param(id.value()).query(Accounts::account).optional();
    }

    /** Until the transaction ends nobody else changes it, and its member writes nothing. */
    public Account locked(AccountId id) {
        return db.sql(ALL + "where id = ? for no key update").param(id.value()).query(Accounts::account).optional().orElseThrow(() -> new NotFound(id));
    }

    public Account get(AccountId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Who may sign in with this address: who has confirmed it, and the last {@code claims} who claim it, as many whether it is somebody's or not,
     * or else claims of one's own would tell.
     */
    public List<Account> at(Address address, int claims) {
        return db.sql("(" + ALL + "where address_key = ? and suspended_at is null and confirmed_at is not null) union all (" + ALL
                + "where address_key = ? and suspended_at is null and confirmed_at is null order by number desc limit ?)")
            .params(address.key(), address.key(), claims).query(Accounts::account).list();
    }

    public Optional<Account> owner(Address address) {
        return db.sql(ALL + "where address_key = ? and confirmed_at is not null").param(address.key()).query(Accounts::account).optional();
    }

    /**
     * The address is this account's from now on. False if the account claims another by now, or somebody else has confirmed
     * this one first.
     */
    @Transactional
    public boolean confirm(AccountId id, Address address) {
        var now = Timestamp.from(clock.instant());
        if (owner(address).isPresent()) return false;
        return told(id, db.sql("""
                update accounts.account set confirmed_at = ?, admitted_at = case when needs_vouching then admitted_at else coalesce(admitted_at, ?) end, version = version + 1
                 where id = ? and address_key = ? and confirmed_at is null""")
            .params(now, now, id.value(), address.key()).update() == 1);
    }

    /**
     * The secretariat vouches for somebody: a member from now on, whose address is their own even if the letter never arrived. False
     * if they have changed since this {@code version} of them was read, or the address is somebody else's.
     */
    @Transactional
    public boolean admit(AccountId id, int version) {
        var now = Timestamp.from(clock.instant());
        return told(id, db.sql("""
                update accounts.account a set admitted_at = ?, confirmed_at = coalesce(confirmed_at, ?), needs_vouching = false, version = version + 1
                 where id = ? and version = ? and admitted_at is null
                   and not exists (select from accounts.account o where o.address_key = a.address_key and o.confirmed_at is not null and o.id <> a.id)""")
            .params(now, now, id.value(), version).update() == 1);
    }

    /** Cannot sign in until restored. False if there is nobody to suspend. */
    @Transactional
    public boolean suspend(AccountId id) {
        return told(id, db.sql("update accounts.account set suspended_at = ?, version = version + 1 where id = ? and suspended_at is null")
            .params(Timestamp.from(clock.instant()), id.value()).update() == 1);
    }

    @Transactional
    public boolean restore(AccountId id) {
        return told(id, db.sql("update accounts.account set suspended_at = null, version = version + 1 where id = ? and suspended_at is not null").param(id.value()).update() == 1);
    }

    /** Who waits for somebody to vouch for them, or whose letter has not been answered, the oldest first. */
    public List<Account> waiting(int from, int most) {
        return db.sql(ALL + "where admitted_at is null and suspended_at is null order by registered_at, id limit ? offset ?").params(most, from).query(Accounts::account).list();
    }

    public int countWaiting() {
        return db.sql("select count(*) from accounts.account where admitted_at is null and suspended_at is null").query(Integer.class).single();
    }

    /** Members, the newest first. */
    public List<Account> members(int from, int most) {
        return db.sql(ALL + "where admitted_at is not null order by number desc limit ? offset ?").params(most, from).query(Accounts::account).list();
    }

    public int countMembers() {
        return db.sql("select count(*) from accounts.account where admitted_at is not null").query(Integer.class).single();
    }

    /** Another address for an account that has not confirmed one. */
    public void correctAddress(AccountId id, Address address) {
        db.sql("update accounts.account set address = ?, address_key = ?, version = version + 1 where id = ? and confirmed_at is null")
            .params(address.text(), address.key(), id.value()).update();
    }

    /** Another address for a member, who has shown that it is theirs. False if somebody else has confirmed it meanwhile. */
    public boolean changeAddress(AccountId id, Address address) {
        if (owner(address).isPresent()) return false;
        return db.sql("update accounts.account set address = ?, address_key = ?, version = version + 1 where id = ? and confirmed_at is not null")
            .params(address.text(), address.key(), id.value()).update() == 1;
    }

    public void setPassword(AccountId id, String kept) {
        db.sql("update accounts.account set password = ?, version = version + 1 where id = ?").params(kept, id.value()).update();
    }

    /** Fails if somebody else saved since {@code account} was read. */
    @Transactional
    public void save(Account account) {
        var rows = db.sql("update accounts.account set chinese_name = ?, latin_name = ?, languages = ?, zone = ?, looks = ?, version = version + 1 where id = ? and version = ?")
            .param(account.name().chinese()).param(account.name().latin()).param(account.languages().toArray(String[]::new)).param(account.zone()).param(Looks.of(account.name())).param(account.id().value()).param(account.version())
            .update();
        if (rows == 0) throw new OptimisticLockingFailureException("account " + account.id());
        told(account.id(), true);
    }

    /** Other parts hear of what has changed. */
    private boolean told(AccountId id, boolean isChanged) {
        if (isChanged) events.publishEvent(new AccountChanged(id));
        return isChanged;
    }

    /** With everything that only this account holds. False if it is not here. */
    public boolean remove(AccountId id) {
        return db.sql("delete from accounts.account where id = ?").param(id.value()).update() == 1;
    }

    public void forgetOld() {
        db.sql("delete from accounts.account where admitted_at is null and confirmed_at is null and registered_at < ?").param(Timestamp.from(clock.instant().minus(PATIENCE))).update();
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        return new Account(new AccountId(row.getObject("id", UUID.class)), new PersonName(row.getString("chinese_name"), row.getString("latin_name")),
                row.getString("address"), instant(row, "confirmed_at"), instant(row, "admitted_at"), row.getString("password"),
                List.of((String[]) row.getArray("languages").getArray()), row.getString("zone"), row.getTimestamp("registered_at").toInstant(),
                row.getBoolean("needs_vouching"), instant(row, "suspended_at"), row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
