package org.eclink.web.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.servlet.view.json.JacksonJsonView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns what went wrong into one page in the reader's language, or into an RFC 9457 problem under {@code /api}. An
 * exception's own words are never shown; a fault is logged once, under a reference that the reader can name.
 */
@Controller
@ControllerAdvice
class Refusals implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Set<String> MACHINES = Set.of("/api/", "/id/", "/works/");
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final LanguageRedirects redirects;
    private final Site site;

    Refusals(LanguageRedirects redirects, Site site) {
        this.redirects = redirects;
        this.site = site;
    }

    @ExceptionHandler
    @Nullable ModelAndView refuse(Exception cause, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) return null; // the reader has left
        if (cause instanceof NoResourceFoundException) {
            var elsewhere = redirects.from(request);
            if (elsewhere.isPresent()) return new ModelAndView(new RedirectView(elsewhere.get()));
        }
        if (cause instanceof ErrorResponse told) told.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        return answer(refusal(cause), cause, request, response);
    }

    /** What never reached a controller: refused by the server itself or by a filter. */
    @RequestMapping("/error")
    ModelAndView refuse(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var refusal = status instanceof Integer code ? Refusal.of(HttpStatusCode.valueOf(code)) : Refusal.MISSING;
        return answer(refusal, cause instanceof Exception exception ? exception : null, request, response);
    }

    private static Refusal refusal(Exception cause) {
        return switch (cause) {
            case NotFound _ -> Refusal.MISSING;
            case Refused refused -> refused.refusal();
            case MethodArgumentTypeMismatchException _ -> Refusal.MISSING; // an id in an address that is none
            case InvalidParameterException _ -> Refusal.MALFORMED; // a query that is not URL-encoded
            case ConcurrencyFailureException _ -> Refusal.CONFLICT; // two at once, and this one came second
            case DuplicateKeyException _ -> Refusal.CONFLICT;
            case CannotGetJdbcConnectionException _ -> Refusal.MAINTENANCE;
            case CannotCreateTransactionException _ -> Refusal.MAINTENANCE;
            case DataAccessResourceFailureException _ -> Refusal.MAINTENANCE;
            case ErrorResponse told -> Refusal.of(told.getStatusCode());
            default -> Refusal.FAULT;
        };
    }

    private ModelAndView answer(Refusal refusal, @Nullable Exception cause, HttpServletRequest request,
            HttpServletResponse response) {
        var isAnnounced = refusal == Refusal.MAINTENANCE && cause == null;
        var reference = refusal.status().is5xxServerError() && !isAnnounced ? reference() : null;
        if (refusal.status().is5xxServerError()) request.setAttribute(Addresses.HAS_FAILED, true);
        if (reference != null) LOG.error("{} {}", reference, refusal, cause);
        response.setStatus(refusal.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ETAG, null);
        if (refusal == Refusal.MAINTENANCE) response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return isForMachines(path(request)) ? problem(refusal, cause, reference, path(request))
                : new ModelAndView("web/refused", refusal.status()).addObject("page", new RefusedPage(refusal, reference));
    }

    /** The sentences are English, for they are read in logs; the type leads to the page that explains it in every language. */
    private ModelAndView problem(Refusal refusal, @Nullable Exception cause, @Nullable String reference, String path) {
        var english = site.languages().getFirst();
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", site.address() + "/open-data#" + refusal.name().toLowerCase(Locale.ROOT));
        problem.put("title", site.say(english, refusal.title(), Map.of()));
        problem.put("status", refusal.status().value());
        problem.put("detail", cause instanceof Refused told ? String.valueOf(told.getMessage()) : site.say(english, refusal.text(), Map.of()));
        problem.put("instance", path);
        if (cause instanceof Refused told && told.parameter() != null) problem.put("parameter", told.parameter());
        if (reference != null) problem.put("reference", reference);
        var view = new JacksonJsonView();
        view.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        view.setModelKey("problem");
        view.setExtractValueFromSingleKeyModel(true);
        view.setDisableCaching(false);
        return new ModelAndView(view, Map.of("problem", problem));
    }

    /** What was asked for; the server tells of its refusals at an address of its own. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : request.getRequestURI();
    }

    static boolean isForMachines(String path) {
        return MACHINES.stream().anyMatch(path::startsWith);
    }

    private static String reference() {
        var code = new StringBuilder();
        for (var i = 0; i < 6; i++) {
            if (i == 3) code.append('-');
            code.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
