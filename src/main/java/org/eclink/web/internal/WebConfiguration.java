package org.eclink.web.internal;

import org.eclink.web.NavEntry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {

    @Bean
    NavEntry designEntry() {
        return new NavEntry(NavEntry.Section.TAKE, 90, "web.design.title", "/design");
    }
}
