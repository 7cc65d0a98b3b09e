package org.eclink.accounts.internal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Audit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a session in the browser that asks, always under a new token. */
@Component
public class SignIn {

    /** What somebody may have shown. */
    public static final String PASSWORD = "password";
    public static final String PASSKEY = "passkey";
    public static final String CODE = "code";
    /** A provider's word, which it may give without asking. */
    public static final String PROVIDER = "provider";
    /** The same, after it has asked just now. */
    public static final String PROVIDER_ASKED = "provider-asked";

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Audit audit;

    SignIn(Sessions sessions, SessionCookie cookie, Audit audit) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.audit = audit;
    }

    /**
     * False if the account has been suspended, or its password changed, since it was read. {@code means} are what was shown.
     */
    @Transactional
    public boolean begin(Account account, List<String> means, HttpServletRequest request, HttpServletResponse response) {
        var device = request.getHeader(HttpHeaders.USER_AGENT);
        var token = sessions.begin(account, means, device == null ? "" : device);
        if (token.isEmpty()) return false;
        cookie.token(request).ifPresent(sessions::end);
        cookie.set(token.get(), response);
        audit.note(Audit.Event.SIGNED_IN, account.id());
        return true;
    }

    @Transactional
    public void end(HttpServletRequest request, HttpServletResponse response) {
        cookie.token(request).flatMap(sessions::member).ifPresent(member -> audit.note(Audit.Event.SIGNED_OUT, member.id()));
        cookie.token(request).ifPresent(sessions::end);
        cookie.clear(response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
