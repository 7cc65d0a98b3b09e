package org.eclink.database.internal;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.beans.factory.ObjectProvider;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Database {

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "eclink.database.url", matchIfMissing = true, havingValue = "never")
    EmbeddedPostgres embeddedPostgres(DatabaseSettings settings) throws IOException {
        return EmbeddedPostgres.builder()
            .setDataDirectory(settings.directory().toAbsolutePath())
            .setCleanDataDirectory(false)
            .start();
    }

    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedPostgres> embedded) {
        var pool = new HikariDataSource();
        var own = embedded.getIfAvailable();
        pool.setJdbcUrl(own != null ? own.getJdbcUrl("postgres", "postgres") : settings.url());
        if (own == null) {
            pool.setUsername(settings.username());
            pool.setPassword(settings.password());
        }
        pool.setMaximumPoolSize(settings.connections());
        return pool;
    }
}
