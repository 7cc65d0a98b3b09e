package org.eclink.terms.internal;

import org.eclink.web.NavEntry;
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
}
