package org.eclink.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The one PostgreSQL of a test run: the server EC-Link runs for itself, only careless of power failures. */
public class TestServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final OwnServer SERVER = start();

    /** Creates an empty database that belongs to {@link #username()}, with the rights EC-Link has on its own. */
    public static void create(String database) {
        asSuperuser(SERVER).sql("create database %s owner %s".formatted(database, username())).update();
    }

    public static String url(String database) {
        return SERVER.url().replace("/" + Cluster.DATABASE + "?", "/" + database + "?");
    }

    public static String username() {
        return SERVER.username();
    }

    public static String password() {
        return password(SERVER);
    }

    private static OwnServer start() {
        try {
            var server = OwnServer.startedWith(TestSettings.in(Path.of("target", "test-postgres")), TestSettings.RELEASE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            becomeCareless(asSuperuser(server));
            dropWhatTheLastRunLeft(asSuperuser(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUsed(JdbcClient server) {
        return server.sql("select exists (select from pg_stat_activity where datname like 'test\\_%')").query(Boolean.class).single();
    }

    private static void becomeCareless(JdbcClient server) {
        List.of("fsync", "full_page_writes", "synchronous_commit").forEach(
                caution -> server.sql("alter system set %s = off".formatted(caution)).update());
        server.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private static void dropWhatTheLastRunLeft(JdbcClient server) {
        server.sql("select datname from pg_database where datname like 'test\\_%'").query(String.class).list().forEach(
                database -> server.sql("drop database %s with (force)".formatted(database)).update());
    }

    private static JdbcClient asSuperuser(OwnServer server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), "postgres", password(server)));
    }

    private static String password(OwnServer server) {
        try {
            return server.password();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All hooks run at once: the contexts of the tests, which still need the server, are waited for. */
    private static void stop(OwnServer server) {
        try {
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (isUsed(asSuperuser(server)) && System.nanoTime() < until) LockSupport.parkNanos(PAUSE.toNanos());
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
