package org.eclink.directory.internal.seats;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.directory.Place;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each step is one statement that only a seat in the step before lets through. */
@Repository
class Seats {

    private static final String ALL = """
            select s.id, coalesce(s.city, s.organisation) as place, s.city is not null as is_city, coalesce(c.slug, o.slug) as slug, coalesce(c.names, o.names) as names,
                   d.kind as desk, d.sector, s.is_head, s.account, s.reason, s.claimed_at, s.decided_at, s.is_confirmed, s.answer, s.ended_at
              from directory.seat s left join directory.city c on c.id = s.city left join directory.organisation o on o.id = s.organisation
              left join directory.desk d on d.id = s.desk
            """;
    private static final String HELD = " s.ended_at is null and s.is_confirmed ";
    private static final String WAITING = " s.decided_at is null and s.ended_at is null ";
    private static final String PLACE = " coalesce(s.city, s.organisation) ";
    /** Places of which this account is head. */
    private static final String HEADED = "(select coalesce(h.city, h.organisation) from directory.seat h where h.account = ? and h.is_head and h.ended_at is null and h.is_confirmed) ";

    private final JdbcClient db;
    private final FactsJson json;
    private final Terms terms;
    private final Clock clock;

    Seats(JdbcClient db, FactsJson json, Terms terms, Clock clock) {
        this.db = db;
        this.json = json;
        this.terms = terms;
        this.clock = clock;
    }

    /** False if the member has this seat already, or has claimed it. A desk opens when its first seat is confirmed. */
    boolean claim(AccountId account, Place place, Post post, String reason) {
        var desk = post.isDesk() ? desk(place, post) : null;
        return db.sql("""
                insert into directory.seat (id, city, organisation, desk, account, is_head, reason, claimed_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .param(UuidCreator.getTimeOrderedEpoch()).param(place.isCity() ? place.id() : null).param(place.isCity() ? null : place.id()).param(desk)
            .param(account.value()).param(post.isHead()).param(reason).param(now()).update() == 1;
    }

    /** How many claims this member has made since. */
    int countClaims(AccountId account, Instant since) {
        return db.sql("select count(*) from directory.seat where account = ? and claimed_at > ?").params(account.value(), Timestamp.from(since)).query(Integer.class).single();
    }

    private UUID desk(Place city, Post post) {
        var sector = post.sector() == null ? null : post.sector().id().value();
        db.sql("insert into directory.desk (id, city, kind, sector) values (?, ?, ?, ?) on conflict do nothing")
            .param(UuidCreator.getTimeOrderedEpoch()).param(city.id()).param(post.kind().code()).param(sector).update();
        return db.sql("select id from directory.desk where city = ? and kind = ? and sector is not distinct from cast(? as uuid)")
            .param(city.id()).param(post.kind().code()).param(sector).query(UUID.class).single();
    }

    Optional<Seat> find(UUID id) {
        return db.sql(ALL + "where s.id = ?").param(id).query(this::seat).optional();
    }

    /** Those of one member, the newest first. */
    List<Seat> of(AccountId account) {
        return db.sql(ALL + "where s.account = ? order by s.claimed_at desc, s.id").param(account.value()).query(this::seat).list();
    }

    /** Who speaks for this place, heads first, then desk by desk. */
    List<Seat> in(UUID place) {
        return db.sql(ALL + "where" + PLACE + "= ? and" + HELD + "order by s.is_head desc, d.kind nulls first, d.sector, s.decided_at, s.id").param(place).query(this::seat).list();
    }

    /** The desks of a city that have opened, served or not. */
    List<Post> desks(UUID city) {
        return db.sql("select kind as desk, sector from directory.desk where city = ? and opened_at is not null order by kind, opened_at, id").param(city)
            .query((row, _) -> post(row.getString("desk"), row.getObject("sector", UUID.class), false)).list();
    }

    /** Claims, the oldest first. */
    List<Seat> waiting(int from, int most) {
        return db.sql(ALL + "where" + WAITING + "order by s.claimed_at, s.id limit ? offset ?").params(most, from).query(this::seat).list();
    }

    int countWaiting() {
        return db.sql("select count(*) from directory.seat s where" + WAITING).query(Integer.class).single();
    }

    /** Claims in the places of which this member is head, not their own. */
    List<Seat> waitingFor(AccountId head) {
        return db.sql(ALL + "where" + WAITING + "and" + PLACE + "in " + HEADED + "and s.account <> ? order by s.claimed_at, s.id").params(head.value(), head.value()).query(this::seat).list();
    }

    /** Seats in the places of which this member is head, not their own. */
    List<Seat> heldUnder(AccountId head) {
        return db.sql(ALL + "where" + HELD + "and" + PLACE + "in " + HEADED + "and s.account <> ? order by" + PLACE + ", s.decided_at, s.id").params(head.value(), head.value()).query(this::seat).list();
    }

    /** Nobody ends it before the transaction does. */
    boolean isHead(AccountId account, UUID place) {
        return !db.sql("select s.id from directory.seat s where s.account = ? and" + PLACE + "= ? and s.is_head and" + HELD + "for share")
            .params(account.value(), place).query(UUID.class).list().isEmpty();
    }

    /** In the place that this id leads to. */
    boolean holds(AccountId account, UUID place) {
        return db.sql("select exists (select from directory.seat s where s.account = ? and" + PLACE + "= coalesce((select o.merged_into from directory.organisation o where o.id = ?), ?) and" + HELD + ")").params(account.value(), place, place).query(Boolean.class).single();
    }

    /** Heads of a place, who hear of claims there. */
    List<AccountId> heads(UUID place) {
        return db.sql("select s.account from directory.seat s where" + PLACE + "= ? and s.is_head and" + HELD).param(place).query(UUID.class).list().stream().map(AccountId::new).toList();
    }

    boolean confirm(UUID id, AccountId by) {
        db.sql("update directory.desk set opened_at = ? where opened_at is null and id = (select desk from directory.seat s where id = ? and" + WAITING + ")").params(now(), id).update();
        return db.sql("update directory.seat s set decided_at = ?, decided_by = ?, is_confirmed = true where id = ? and" + WAITING).params(now(), by.value(), id).update() == 1;
    }

    boolean refuse(UUID id, AccountId by, @Nullable String answer) {
        return db.sql("update directory.seat s set decided_at = ?, decided_by = ?, answer = ? where id = ? and" + WAITING)
            .param(now()).param(by.value()).param(answer).param(id).update() == 1;
    }

    /** A claim is withdrawn by this, a seat left or taken. */
    boolean end(UUID id, AccountId by) {
        return db.sql("update directory.seat set ended_at = ?, ended_by = ? where id = ? and ended_at is null and (decided_at is null or is_confirmed)")
            .params(now(), by.value(), id).update() == 1;
    }

    /** All seats and claims of somebody who has left; their reasons were theirs and go. */
    void endAll(AccountId account) {
        db.sql("update directory.seat set ended_at = ?, ended_by = account where account = ? and ended_at is null and (decided_at is null or is_confirmed)").params(now(), account.value()).update();
        db.sql("update directory.seat set reason = '-', answer = null where account = ?").param(account.value()).update();
    }

    /** Who speaks for one organisation speaks for the other; who has the same seat there keeps that. */
    void move(UUID organisation, UUID to, AccountId by) {
        db.sql("""
                update directory.seat s set ended_at = ?, ended_by = ?
                 where organisation = ? and ended_at is null and (decided_at is null or is_confirmed)
                   and exists (select from directory.seat o where o.organisation = ? and o.account = s.account and o.ended_at is null and (o.decided_at is null or o.is_confirmed))""")
            .params(now(), by.value(), organisation, to).update();
        db.sql("update directory.seat set organisation = ?, moved_from = coalesce(moved_from, organisation) where organisation = ?").params(to, organisation).update();
    }

    /** Those that came from here when it was merged. */
    void moveBack(UUID organisation) {
        db.sql("update directory.seat set organisation = moved_from, moved_from = null where moved_from = ?").param(organisation).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Seat seat(ResultSet row, int index) throws SQLException {
        var isCity = row.getBoolean("is_city");
        var place = new Place(row.getObject("place", UUID.class), isCity, row.getString("slug"), json.names(row.getString("names")));
        return new Seat(row.getObject("id", UUID.class), place, post(row.getString("desk"), row.getObject("sector", UUID.class), row.getBoolean("is_head")),
                new AccountId(row.getObject("account", UUID.class)), row.getString("reason"), row.getTimestamp("claimed_at").toInstant(), instant(row, "decided_at"),
                row.getBoolean("is_confirmed"), row.getString("answer"), instant(row, "ended_at"));
    }

    private Post post(@Nullable String desk, @Nullable UUID sector, boolean isHead) {
        if (sector != null) return Post.ofSector(terms.get(new ConceptId(sector)));
        if (desk != null) return Post.of(desk.equals(Post.Kind.HEAD_OFFICE.code()) ? Post.Kind.HEAD_OFFICE : Post.Kind.FOREIGN_AFFAIRS);
        return Post.of(isHead ? Post.Kind.HEAD : Post.Kind.OFFICER);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
