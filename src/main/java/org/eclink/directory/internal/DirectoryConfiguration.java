package org.eclink.directory.internal;

import org.eclink.web.NavEntry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryConfiguration {

    @Bean
    NavEntry citiesEntry() {
        return new NavEntry(NavEntry.Section.MAIN, 10, "directory.cities.title", "/cities");
    }

    @Bean
    NavEntry organisationsEntry() {
        return new NavEntry(NavEntry.Section.MAIN, 20, "directory.organisations.title", "/organisations");
    }

    @Bean
    NavEntry partnershipsEntry() {
        return new NavEntry(NavEntry.Section.MAIN, 30, "directory.partnerships.title", "/partnerships");
    }
}
