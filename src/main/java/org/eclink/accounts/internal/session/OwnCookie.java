package org.eclink.accounts.internal.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.accounts.internal.ceremony.Token;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that carries a token: no script reads it, no other site sends it with a form, and over TLS no subdomain can set it
 * (prefix {@code __Host-}, RFC 6265bis).
 */
public final class OwnCookie {

    private static final int LONGEST = 100;

    private final String name;
    private final boolean isSecure;

    OwnCookie(String name, boolean isSecure) {
        this.name = isSecure ? "__Host-" + name : name;
        this.isSecure = isSecure;
    }

    public Optional<Token> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of).filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue).filter(value -> !value.isEmpty() && value.length() <= LONGEST).findFirst().map(Token::of);
    }

    public void set(Token token, Duration lasts, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, sent(token.text(), lasts));
    }

    public void clear(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, sent("", Duration.ZERO));
    }

    private String sent(String value, Duration lasts) {
        return ResponseCookie.from(name, value).httpOnly(true).secure(isSecure).sameSite("Lax").path("/").maxAge(lasts).build().toString();
    }
}
