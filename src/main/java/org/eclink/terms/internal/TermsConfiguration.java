package org.eclink.terms.internal;

import java.util.List;
import org.eclink.accounts.OwnRecords;
import org.eclink.terms.Terms;
import org.eclink.web.Fragment;
import org.eclink.web.NavEntry;
import org.eclink.web.Specimen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TermsConfiguration {

    @Bean
    NavEntry sectorsEntry() {
        return new NavEntry(NavEntry.Section.LEARN, 10, "terms.sectors.title", "/sectors");
    }

    @Bean
    NavEntry agendasEntry() {
        return new NavEntry(NavEntry.Section.LEARN, 20, "terms.agendas.title", "/agendas");
    }

    @Bean
    NavEntry glossaryEntry() {
        return new NavEntry(NavEntry.Section.LEARN, 30, "terms.glossary.title", "/terms/glossary");
    }

    @Bean
    OwnRecords termRecords(ConceptRows rows) {
        return OwnRecords.of("terms", rows::by);
    }

    @Bean
    Specimen outlineSpecimen(Terms terms) {
        return new Specimen(60, "terms.specimen.outline", shell -> {
            var pages = new TermPages(terms, List.of(), shell);
            var sector = terms.find(TermPages.SECTORS, "WM").orElseThrow();
            return new Fragment("terms/outlineSpecimen", new OutlineSpecimen(pages.themes(sector).stream().limit(2).toList(), pages.labels(sector)));
        });
    }
}
