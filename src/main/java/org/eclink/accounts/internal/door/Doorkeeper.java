package org.eclink.accounts.internal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclink.accounts.ConfirmationNeeded;
import org.eclink.accounts.internal.session.ProofNeeded;
import org.eclink.accounts.internal.session.SignInNeeded;
import org.eclink.web.SeeOther;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Leads whoever has not signed in to the door, and remembers where they wanted to go or what they were writing. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Doorkeeper {

    private final KeptWritings kept;

    Doorkeeper(KeptWritings kept) {
        this.kept = kept;
    }

    @ExceptionHandler
    ModelAndView lead(SignInNeeded needed, HttpServletRequest request, HttpServletResponse response) {
        var home = home(request);
        if (!request.getMethod().equals("POST")) return SeeOther.at(home + "/sign-in?to=" + coded(wanted(request)));
        return SeeOther.at(home + "/sign-in?done=" + kept.keep(request, response).map(token -> "late&to=" + coded(home + "/kept/" + token.text())).orElse("lost"));
    }

    /** What was sent without it is not kept: it is a password, an address, or a farewell. */
    @ExceptionHandler
    ModelAndView lead(ProofNeeded needed, HttpServletRequest request) {
        return SeeOther.at(home(request) + "/account/prove?to=" + coded(request.getMethod().equals("POST") ? home(request) + "/account" : wanted(request)));
    }

    @ExceptionHandler
    ModelAndView lead(@SuppressWarnings("unused") ConfirmationNeeded needed, HttpServletRequest request) {
        return SeeOther.at(home(request) + "/account?done=confirmFirst");
    }

    private static String home(HttpServletRequest request) {
        return "/" + request.getRequestURI().substring(1).split("/", 2)[0];
    }

    private static String coded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static String wanted(HttpServletRequest request) {
        return request.getQueryString() == null ? request.getRequestURI() : request.getRequestURI() + "?" + request.getQueryString();
    }
}
