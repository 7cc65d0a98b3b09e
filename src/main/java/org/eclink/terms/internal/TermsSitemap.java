package org.eclink.terms.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclink.interchange.SitemapSource;
import org.eclink.terms.Scheme;
import org.eclink.terms.Terms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of sectors, agendas and the other vocabularies. */
@Configuration(proxyBeanMethods = false)
class TermsSitemap {

    @Bean
    SitemapSource termPages(Terms terms) {
        return SitemapSource.of("terms", () -> Stream.concat(
                terms.all(TermPages.SECTORS).stream().map(sector -> "/sectors/" + sector.code().toLowerCase(Locale.ROOT)),
                terms.schemes().stream().map(Scheme::code).filter(code -> !code.equals(TermPages.SECTORS)).map(VocabularyController::path)).toList());
    }
}
