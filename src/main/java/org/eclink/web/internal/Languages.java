package org.eclink.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Which language a request is answered in: the one in its address, else the best of {@code Accept-Language}. */
@Component
class Languages {

    private final List<Language> all;

    Languages(Words words) {
        this.all = words.languages();
    }

    List<Language> all() {
        return all;
    }

    Language of(HttpServletRequest request) {
        return inAddress(Refusals.path(request)).orElseGet(() -> preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    Optional<Language> inAddress(String path) {
        var end = path.indexOf('/', 1);
        var first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        return all.stream().filter(language -> language.code().equals(first)).findFirst();
    }

    /** Any Chinese is answered in ours: a reader of zh-Hant is nearer to zh-Hans than to English. */
    Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) return all.getFirst();
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> all.stream().filter(language -> matches(range, language)))
                .findFirst().orElse(all.getFirst());
        } catch (IllegalArgumentException malformed) {
            return all.getFirst();
        }
    }

    private static boolean matches(Locale.LanguageRange range, Language language) {
        var wanted = range.getRange();
        return wanted.equals(language.code()) || wanted.startsWith(language.code() + "-");
    }
}
