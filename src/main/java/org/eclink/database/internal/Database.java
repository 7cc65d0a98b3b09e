package org.eclink.database.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    @Bean(destroyMethod = "close")
    Server databaseServer(DatabaseSettings settings, @Value("${info.postgresql.version}") String release)
            throws IOException {
        var url = settings.url();
        return url == null
                ? OwnServer.startedWith(settings, release)
                : GivenServer.reached(url, settings.username(), settings.password());
    }

    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, Server server) throws IOException {
        LOG.info("PostgreSQL {}", server.description());
        return new HikariDataSource(configuration(settings, server));
    }

    private static HikariConfig configuration(DatabaseSettings settings, Server server) throws IOException {
        var pool = new HikariConfig();
        pool.setPoolName("database");
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.username());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionTimeout(10_000);
        pool.addDataSourceProperty("ApplicationName", "ec-link");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("prepareThreshold", "3");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("logServerErrorDetail", "false"); // it quotes what people wrote
        return pool;
    }
}
