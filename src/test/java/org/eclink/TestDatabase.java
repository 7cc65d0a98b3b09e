package org.eclink;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty database in the one PostgreSQL server of this test run, which starts when the first is asked for.
 * Spring test contexts get theirs by themselves; tests without Spring take one here.
 */
public record TestDatabase(String url, String username, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A fresh database at every call; the name only makes it easy to recognise in the server's log. */
    public static TestDatabase named(String name) {
        var database = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + "_" + COUNT.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException("No test database " + database, e);
        }
        return new TestDatabase(Server.POSTGRES.getJdbcUrl("postgres", database), "postgres", "");
    }

    private static class Server {

        static final EmbeddedPostgres POSTGRES = start();

        static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "400")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
