package org.eclink.search.internal.page;

import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    NavEntry searchEntry() {
        return new NavEntry(Section.FIND, 10, "search.title", "/search");
    }

    @Bean
    NavEntry indexEntry() {
        return new NavEntry(Section.ADMINISTRATION, 60, "search.index.title", "/secretariat/search");
    }
}
