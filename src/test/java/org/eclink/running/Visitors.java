package org.eclink.running;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.Offices;
import org.eclink.accounts.internal.session.Sessions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of visitor of the access matrix, signed in. */
@TestComponent
public class Visitors {

    /** The offices of those who are more than members. */
    private static final Map<String, List<Office>> OFFICES = Map.of("secretariat", List.of(Office.DESK_AGENT), "administrator", List.of(Office.ADMINISTRATOR));

    private final Accounts accounts;
    private final Offices offices;
    private final Sessions sessions;
    private final JdbcClient db;

    Visitors(Accounts accounts, Offices offices, Sessions sessions, JdbcClient db) {
        this.accounts = accounts;
        this.offices = offices;
        this.sessions = sessions;
        this.db = db;
    }

    /** Somebody signed in: whose account it is, and the cookie their browser sends. */
    public record SignedIn(AccountId account, String cookie) {}

    /** Headers of a request by somebody new of this kind; none for a visitor. */
    public String[] headers(String kind) {
        if (kind.equals("visitor")) return new String[0];
        var somebody = signedIn(new PersonName(null, "Anna de Vries"), OFFICES.getOrDefault(kind, List.of()));
        switch (kind) {
            case "colleague" -> speaks(somebody, "luoyang", true);
            case "desk" -> speaks(somebody, "luoyang", false);
            case "stranger" -> speaks(somebody, "weihai", true);
            default -> {}
        }
        return new String[] {"Cookie", somebody.cookie()};
    }

    /** As the lead contact of a city, or at its office for foreign affairs. */
    private void speaks(SignedIn somebody, String city, boolean isHead) {
        if (!isHead) db.sql("insert into directory.desk (id, city, kind, opened_at) select gen_random_uuid(), id, 'foreign-affairs', now() from directory.city where slug = ? on conflict do nothing").param(city).update();
        db.sql("""
                insert into directory.seat (id, city, desk, account, is_head, reason, claimed_at, decided_at, decided_by, is_confirmed)
                select gen_random_uuid(), c.id, d.id, :account, :isHead, 'known', now(), now(), :account, true
                  from directory.city c left join directory.desk d on d.city = c.id and d.kind = 'foreign-affairs' and not :isHead where c.slug = :city""")
            .param("account", somebody.account().value()).param("isHead", isHead).param("city", city).update();
    }

    public SignedIn signedIn(PersonName name, List<Office> held) {
        var address = Address.of(UUID.randomUUID() + "@essen.example").orElseThrow();
        var account = accounts.register(name, address, null, List.of("nl", "en"), "Europe/Amsterdam", false);
        accounts.admit(account.id(), account.version());
        held.forEach(office -> offices.give(account.id(), office));
        return new SignedIn(account.id(), "session=" + sessions.begin(account, List.of("password"), "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0").orElseThrow().text());
    }
}
