package org.eclink.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * {@code /cities} leads to {@code /zh/cities} for a reader of Chinese: every page's address works without its language, and
 * with a slash at its end.
 */
@Component
class LanguageRedirects {

    private static final int LONGEST = 2000;

    private final Languages languages;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    LanguageRedirects(Languages languages, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.languages = languages;
        this.mappings = mappings;
    }

    /** Nothing for an address that is too long to be one of ours, which a header could not hold either. */
    Optional<String> from(HttpServletRequest request) {
        return found(request).filter(address -> address.length() < LONGEST);
    }

    private Optional<String> found(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) return Optional.empty();
        if (languages.inAddress(path).isPresent()) return path.endsWith("/") ? Optional.of(withQuery(StringUtils.trimTrailingCharacter(path, '/'), request)) : Optional.empty();
        if (!parts().contains(first(path))) return Optional.empty();
        var language = languages.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Optional.of(withQuery("/" + language.code() + path, request));
    }

    private static String withQuery(String path, HttpServletRequest request) {
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** First segments of all pages' addresses: cities, organisations … */
    private Set<String> parts() {
        return mappings.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
            .flatMap(info -> info.getPatternValues().stream())
            .filter(pattern -> pattern.startsWith("/{language"))
            .map(pattern -> first(pattern.substring(pattern.indexOf('}') + 1)))
            .collect(Collectors.toSet());
    }

    private static String first(String path) {
        var segments = path.split("/", 3);
        return segments.length > 1 ? segments[1] : "";
    }
}
