package org.eclink.files.internal.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FilesSettings.class, S3Settings.class})
class StoreConfiguration {

    @Bean
    Store store(FilesSettings settings, S3Settings s3) {
        return s3.name() == null || s3.name().isEmpty() ? new DirectoryStore(settings.directory()) : new S3Store(s3);
    }
}
