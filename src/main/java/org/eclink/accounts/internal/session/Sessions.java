package org.eclink.accounts.internal.session;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.ceremony.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The browsers in which people are signed in. What the session says of its member is read anew with each request: an office
 * that ends, ends at once.
 */
@Repository
public class Sessions {

    /** A session nobody uses ends after a week, for the secretariat after two hours; any ends after a month, theirs after half a day. */
    private static final Duration IDLE = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration IDLE_IN_OFFICE = Duration.ofHours(2);
    private static final Duration LONGEST_IN_OFFICE = Duration.ofHours(12);
    /** So that what its member was writing is theirs alone. */
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(5);
    private static final int LONGEST_DEVICE = 200;

    private static final String MEMBER = """
            select s.id as session, s.proved_at, s.seen_at, a.id, a.chinese_name, a.latin_name, a.languages, a.zone,
                   a.admitted_at is not null as is_admitted,
                   array(select o.office from accounts.office o where o.account = a.id and a.admitted_at is not null) as offices
              from accounts.session s join accounts.account a on a.id = s.account
             where s.digest = :digest and s.ends_at > cast(:now as timestamptz) and a.suspended_at is null
               and s.began_at > cast(:now as timestamptz) - make_interval(secs => case when exists (select from accounts.office o where o.account = a.id) then :longestInOffice else :longest end)
               and s.seen_at > cast(:now as timestamptz) - make_interval(secs => case when exists (select from accounts.office o where o.account = a.id) then :idleInOffice else :idle end)
            """;

    private final JdbcClient db;
    private final Clock clock;

    Sessions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One of the browsers a member is signed in with. */
    public record Session(UUID id, List<String> means, Instant began, Instant seen, String device) {}

    /**
     * Empty if the account has been suspended, or its password changed, since it was read: whoever is on the way in while that
     * happens stays outside. A provider's word alone is no fresh proof.
     */
    public Optional<Token> begin(Account account, List<String> means, String device) {
        var token = Token.random();
        var now = Timestamp.from(clock.instant());
        var begun = db.sql("""
                insert into accounts.session (digest, id, account, means, began_at, proved_at, seen_at, ends_at, device)
                select :digest, :id, a.id, :means, cast(:now as timestamptz), cast(:proved as timestamptz), cast(:now as timestamptz), cast(:ends as timestamptz), :device
                  from accounts.account a
                 where a.id = :account and a.suspended_at is null and a.password is not distinct from cast(:password as text) for share""")
            .param("digest", token.digest()).param("id", UuidCreator.getTimeOrderedEpoch()).param("account", account.id().value())
            .param("means", means.toArray(String[]::new)).param("now", now).param("proved", means.equals(List.of(SignIn.PROVIDER)) ? Timestamp.from(Instant.EPOCH) : now).param("ends", Timestamp.from(clock.instant().plus(LONGEST)))
            .param("device", device.substring(0, Math.min(LONGEST_DEVICE, device.length()))).param("password", account.password()).update();
        return begun == 1 ? Optional.of(token) : Optional.empty();
    }

    public Optional<Member> member(Token token) {
        var now = clock.instant();
        var found = db.sql(MEMBER).param("digest", token.digest()).param("now", Timestamp.from(now))
            .param("longest", (double) LONGEST.toSeconds()).param("longestInOffice", (double) LONGEST_IN_OFFICE.toSeconds())
            .param("idle", (double) IDLE.toSeconds()).param("idleInOffice", (double) IDLE_IN_OFFICE.toSeconds())
            .query((row, _) -> new Seen(member(row), row.getTimestamp("seen_at").toInstant())).optional();
        found.filter(one -> one.at().isBefore(now.minus(SEEN_AGAIN))).ifPresent(one -> see(one.member().session(), now));
        return found.map(Seen::member);
    }

    private record Seen(Member member, Instant at) {}

    private void see(UUID session, Instant now) {
        db.sql("update accounts.session set seen_at = ? where id = ?").params(Timestamp.from(now), session).update();
    }

    /**
     * Until the transaction ends nobody keeps this member out, ends this session or changes an office of theirs, and they write nothing else
     * beside it. The account comes first, as with whoever does these things. False if it has been done.
     */
    public boolean hold(Member member) {
        return is("select exists (select from accounts.account where id = ? and suspended_at is null for no key update)", member.id().value())
            && is("select exists (select from accounts.session where id = ? for key share)", member.session());
    }

    /** Whether they look after what they did when the request began. */
    boolean hasOffices(Member member) {
        return db.sql("select office from accounts.office where account = ?").param(member.id().value()).query((row, _) -> Office.of(row.getString(1))).set().equals(member.offices());
    }

    private boolean is(String question, UUID id) {
        return db.sql(question).param(id).query(Boolean.class).single();
    }

    /** Whose session it is or was, as long as we remember. */
    public Optional<AccountId> lastOwner(Token token) {
        return db.sql("select account from accounts.session where digest = ?").param(token.digest()).query(UUID.class).optional().map(AccountId::new);
    }

    /** The most recently used first. */
    public List<Session> of(AccountId account) {
        return db.sql("select id, means, began_at, seen_at, device from accounts.session where account = ? and ends_at > ? order by seen_at desc, id")
            .params(account.value(), Timestamp.from(clock.instant())).query((row, _) -> new Session(row.getObject("id", UUID.class),
                List.of((String[]) row.getArray("means").getArray()), row.getTimestamp("began_at").toInstant(), row.getTimestamp("seen_at").toInstant(),
                row.getString("device"))).list();
    }

    void end(Token token) {
        db.sql("delete from accounts.session where digest = ?").param(token.digest()).update();
    }

    public boolean end(AccountId account, UUID session) {
        return db.sql("delete from accounts.session where account = ? and id = ?").params(account.value(), session).update() == 1;
    }

    /** All but this one. */
    public void endOthers(AccountId account, UUID but) {
        db.sql("delete from accounts.session where account = ? and id <> ?").params(account.value(), but).update();
    }

    public void endAll(AccountId account) {
        db.sql("delete from accounts.session where account = ?").param(account.value()).update();
    }

    public void forgetOld() {
        db.sql("delete from accounts.session where ends_at < ?").param(Timestamp.from(clock.instant().minus(REMEMBERED))).update();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(new AccountId(row.getObject("id", UUID.class)), new PersonName(row.getString("chinese_name"), row.getString("latin_name")),
                row.getBoolean("is_admitted"), offices((String[]) row.getArray("offices").getArray()), List.of((String[]) row.getArray("languages").getArray()),
                ZoneId.of(row.getString("zone")), row.getObject("session", UUID.class), row.getTimestamp("proved_at").toInstant());
    }

    private static Set<Office> offices(String[] codes) {
        var offices = EnumSet.noneOf(Office.class);
        for (var code : codes) offices.add(Office.of(code));
        return Set.copyOf(offices);
    }
}
