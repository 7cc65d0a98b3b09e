package org.eclink.accounts.internal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclink.accounts.internal.ceremony.Token;
import org.eclink.web.Site;
import org.springframework.stereotype.Component;

/** The cookie that carries a session's token. */
@Component
public class SessionCookie {

    private static final Duration LASTS = Duration.ofDays(30);

    private final boolean isSecure;
    private final OwnCookie cookie;

    SessionCookie(Site site) {
        this.isSecure = site.address().startsWith("https:");
        this.cookie = named("session");
    }

    /** Another one of the same kind. */
    public OwnCookie named(String name) {
        return new OwnCookie(name, isSecure);
    }

    public Optional<Token> token(HttpServletRequest request) {
        return cookie.token(request);
    }

    void set(Token token, HttpServletResponse response) {
        cookie.set(token, LASTS, response);
    }

    void clear(HttpServletResponse response) {
        cookie.clear(response);
    }
}
