package org.eclink.translation.internal.engine;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    @Bean
    Engines engines(EngineSettings settings, EngineUse use) {
        return new Engines(settings.engines(), use);
    }
}
