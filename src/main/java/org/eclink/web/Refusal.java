package org.eclink.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Why a whole request is refused. Its message keys are {@code web.refused.NAME.title} and {@code .text}; the names of
 * pages and API problems are the same.
 */
public enum Refusal {
    MALFORMED(HttpStatus.BAD_REQUEST),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    MISSING(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    FORMAT(HttpStatus.NOT_ACCEPTABLE),
    CONFLICT(HttpStatus.CONFLICT),
    LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNPROCESSABLE(HttpStatus.UNPROCESSABLE_CONTENT),
    HURRIED(HttpStatus.TOO_MANY_REQUESTS),
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR),
    MAINTENANCE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The status as it goes over the line: {@code 404}. */
    public int code() {
        return status.value();
    }

    public String title() {
        return "web.refused." + name().toLowerCase(Locale.ROOT) + ".title";
    }

    public String text() {
        return "web.refused." + name().toLowerCase(Locale.ROOT) + ".text";
    }

    /** The refusal for a status that something else decided on; an unknown 4xx is MALFORMED, the rest a FAULT. */
    public static Refusal of(HttpStatusCode code) {
        for (var refusal : values()) {
            if (refusal.status.value() == code.value()) return refusal;
        }
        return code.is4xxClientError() ? MALFORMED : FAULT;
    }
}
