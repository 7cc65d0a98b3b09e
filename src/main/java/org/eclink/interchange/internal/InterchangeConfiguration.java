package org.eclink.interchange.internal;

import org.eclink.web.NavEntry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InterchangeSettings.class)
class InterchangeConfiguration {

    @Bean
    NavEntry openDataEntry() {
        return new NavEntry(NavEntry.Section.TAKE, 10, "interchange.openData.title", "/open-data");
    }
}
