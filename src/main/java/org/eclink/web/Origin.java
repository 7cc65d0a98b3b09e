package org.eclink.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Where a request comes from. Browsers say so, and no page can change what they say: {@code Sec-Fetch-Site} (all since 2023), or
 * {@code Origin} in older ones.
 */
public final class Origin {

    private static final Set<String> OURS = Set.of("same-origin", "none"); // none: by the reader's own hand

    private Origin() {}

    /** Who says nothing is no browser, and must then bring no cookies, for only they could be somebody else's. */
    public static boolean isOurs(HttpServletRequest request) {
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
