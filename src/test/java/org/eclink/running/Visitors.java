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

/** Every kind of visitor of the access matrix, signed in. */
@TestComponent
public class Visitors {

    /** The offices of those who are more than members. */
    private static final Map<String, List<Office>> OFFICES = Map.of("secretariat", List.of(Office.DESK_AGENT), "administrator", List.of(Office.ADMINISTRATOR));

    private final Accounts accounts;
    private final Offices offices;
    private final Sessions sessions;

    Visitors(Accounts accounts, Offices offices, Sessions sessions) {
        this.accounts = accounts;
        this.offices = offices;
        this.sessions = sessions;
    }

    /** Somebody signed in: whose account it is, and the cookie their browser sends. */
    public record SignedIn(AccountId account, String cookie) {}

    /** Headers of a request by somebody new of this kind; none for a visitor. */
    public String[] headers(String kind) {
        return kind.equals("visitor") ? new String[0] : new String[] {"Cookie", signedIn(new PersonName(null, "Anna de Vries"), OFFICES.getOrDefault(kind, List.of())).cookie()};
    }

    public SignedIn signedIn(PersonName name, List<Office> held) {
        var address = Address.of(UUID.randomUUID() + "@essen.example").orElseThrow();
        var account = accounts.register(name, address, null, List.of("nl", "en"), "Europe/Amsterdam", false);
        accounts.admit(account.id(), account.version());
        held.forEach(office -> offices.give(account.id(), office));
        return new SignedIn(account.id(), "session=" + sessions.begin(account, List.of("password"), "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0").orElseThrow().text());
    }
}
