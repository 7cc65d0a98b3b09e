package org.eclink.interchange.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets other sites' pages read the public API, the descriptions of works and what is harvested (CORS). It is the same for all who ask, so nothing varies by origin. */
@Component
class OpenToOtherSites extends OncePerRequestFilter {

    private static final List<String> OPEN = List.of("/api/v1/", "/works/", "/oai");
    private static final String READING = "GET, HEAD";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        var isPreflight = HttpMethod.OPTIONS.matches(request.getMethod()) && asked != null;
        if (isReading(request.getMethod()) || isPreflight && isReading(asked)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        if (isPreflight) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, READING);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, If-None-Match");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link, Content-Disposition");
        chain.doFilter(request, response);
    }

    private static boolean isReading(String method) {
        return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
    }
}
