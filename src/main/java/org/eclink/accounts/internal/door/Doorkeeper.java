package org.eclink.accounts.internal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        var home = "/" + request.getRequestURI().substring(1).split("/", 2)[0];
        if (!request.getMethod().equals("POST")) return SeeOther.at(home + "/sign-in?to=" + coded(wanted(request)));
        return SeeOther.at(home + "/sign-in?done=" + kept.keep(request, response).map(token -> "late&to=" + coded(home + "/kept/" + token.text())).orElse("lost"));
    }

    private static String coded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static String wanted(HttpServletRequest request) {
        return request.getQueryString() == null ? request.getRequestURI() : request.getRequestURI() + "?" + request.getQueryString();
    }
}
