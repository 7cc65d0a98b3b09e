package org.eclink.accounts.internal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.ceremony.Token;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
import org.eclink.accounts.internal.session.OwnCookie;
import org.eclink.accounts.internal.session.SessionCookie;
import org.springframework.stereotype.Component;

/**
 * How many passwords may be tried for an address. A browser in which its owner has signed in before counts by itself, so that strangers
 * who guess from everywhere do not keep the owner out.
 */
@Component
class Guesses {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Limits limits;
    private final Accounts accounts;
    private final Ceremonies ceremonies;
    private final OwnCookie cookie;

    Guesses(Limits limits, Accounts accounts, Ceremonies ceremonies, SessionCookie cookies) {
        this.limits = limits;
        this.accounts = accounts;
        this.ceremonies = ceremonies;
        this.cookie = cookies.named("known");
    }

    /** A 429 if there have been too many. */
    void count(Address address, HttpServletRequest request) {
        limits.use(Limit.PASSWORD_OF_ADDRESS, bucket(address, request));
        if (known(address, request).isEmpty()) limits.use(Limit.PASSWORD_OF_ADDRESS_ANYWHERE, address.key());
    }

    /** Its owner has come in: the tries before were theirs, and this browser is known from now on. */
    void forgive(Address address, AccountId owner, HttpServletRequest request, HttpServletResponse response) {
        limits.forgive(Limit.PASSWORD_OF_ADDRESS, bucket(address, request));
        limits.forgive(Limit.PASSWORD_OF_ADDRESS_ANYWHERE, address.key());
        if (known(address, request).isEmpty()) cookie.set(ceremonies.begin(Kind.KNOWN_BROWSER, owner, Map.of(), REMEMBERED), REMEMBERED, response);
    }

    private String bucket(Address address, HttpServletRequest request) {
        return address.key() + " " + known(address, request).map(Token::text).orElseGet(() -> Network.of(request.getRemoteAddr()).text());
    }

    private Optional<Token> known(Address address, HttpServletRequest request) {
        return cookie.token(request).filter(token -> {
            var whose = ceremonies.find(Kind.KNOWN_BROWSER, token.text()).map(known -> known.account());
            return whose.isPresent() && whose.equals(accounts.owner(address).map(Account::id));
        });
    }
}
