package org.eclink.accounts.internal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.ceremony.Token;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
import org.eclink.accounts.internal.session.OwnCookie;
import org.eclink.accounts.internal.session.SessionCookie;
import org.eclink.accounts.internal.session.Sessions;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody sent when their session had run out: kept for two hours for the same browser, and the same account,
 * as long as we know whose session it was. The browser shows a cookie of its own, so that nobody can have somebody else send what they wrote.
 */
@Component
class KeptWritings {

    private static final Duration LASTS = Duration.ofHours(2);
    private static final int MOST_BYTES = 100_000;
    private static final Set<String> NEVER = Set.of("password", "current", "code");
    private static final String ADDRESS = "address";
    private static final String FIELDS = "fields";
    private static final String BROWSER = "browser";
    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private final Ceremonies ceremonies;
    private final Sessions sessions;
    private final SessionCookie session;
    private final OwnCookie cookie;
    private final Limits limits;
    private final JsonMapper json;

    KeptWritings(Ceremonies ceremonies, Sessions sessions, SessionCookie session, Limits limits, JsonMapper json) {
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.session = session;
        this.cookie = session.named("writing");
        this.limits = limits;
        this.json = json;
    }

    /** Fields in the order of the form, each with all its values. */
    record Writing(String address, Map<String, List<String>> fields) {}

    /** Empty if it is too much to keep, or we do not know whose it is. */
    Optional<Token> keep(HttpServletRequest request, HttpServletResponse response) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER.contains(name)) fields.put(name, List.of(values));
        });
        var written = json.writeValueAsString(fields);
        if (written.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) return Optional.empty();
        if (!limits.hasUsed(Limit.WRITING_FROM_NETWORK, Network.of(request.getRemoteAddr()).text())) return Optional.empty();
        var whose = session.token(request).flatMap(sessions::lastOwner);
        if (whose.isEmpty()) return Optional.empty(); // somebody else may sit here by now
        var browser = cookie.token(request).orElseGet(Token::random);
        cookie.set(browser, LASTS, response);
        return Optional.of(ceremonies.begin(Kind.WRITING, whose.get(), Map.of(ADDRESS, request.getRequestURI(), FIELDS, written, BROWSER, print(browser)), LASTS));
    }

    /** Stays until its time is over: sending it twice does it once, by its key. */
    Optional<Writing> find(String token, AccountId reader, HttpServletRequest request) {
        var whose = session.token(request).flatMap(sessions::lastOwner);
        if (whose.isEmpty()) return Optional.empty(); // somebody else may sit here by now
        var browser = cookie.token(request).map(KeptWritings::print).orElse("");
        return ceremonies.find(Kind.WRITING, token).filter(kept -> kept.carried(BROWSER).equals(browser))
            .filter(kept -> reader.equals(kept.account())).map(this::writing);
    }

    private static String print(Token token) {
        return HexFormat.of().formatHex(token.digest());
    }

    private Writing writing(Ceremony ceremony) {
        return new Writing(ceremony.carried(ADDRESS), json.readValue(ceremony.carried(FIELDS), TYPED));
    }
}
