package org.eclink.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site makes a browser send us. Browsers say where a request comes from, and no page can change
 * what they say: {@code Sec-Fetch-Site} (all since 2023), or {@code Origin} in older ones. Who sends neither is no browser, and
 * must then bring no cookies, for only they could be somebody else's.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SameOrigin extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none"); // none: by the reader's own hand

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (isOurs(request)) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OURS.contains(site);
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) return host(origin) instanceof String host && host.equals(request.getHeader(HttpHeaders.HOST));
        return request.getHeader(HttpHeaders.COOKIE) == null;
    }

    /** Host and port; the scheme may differ behind a server that ends TLS. Null for {@code null} and what is no address. */
    private static @Nullable String host(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
