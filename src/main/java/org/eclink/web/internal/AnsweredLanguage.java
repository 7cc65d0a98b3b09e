package org.eclink.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Which {@code Content-Language} an answer carries: that of its address; what machines read is English. */
@Component("localeResolver")
class AnsweredLanguage implements LocaleResolver {

    private final Languages languages;

    AnsweredLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Refusals.isForMachines(Refusals.path(request)) ? Locale.ENGLISH : Locale.forLanguageTag(languages.of(request).tag());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address says the language");
    }
}
