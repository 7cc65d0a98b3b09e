package org.eclink;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclink.database.internal.TestServer;

/**
 * An empty database in the one PostgreSQL server of this test run, which starts when the first is asked for.
 * Spring test contexts get theirs by themselves; tests without Spring take one here.
 */
public record TestDatabase(String url, String username, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The directory of data that goes with a database: an index on disk knows one database alone. */
    public static Path data(String database) {
        return Path.of("target/test-data", ProcessHandle.current().pid() + "-" + database);
    }

    Path data() {
        return data(url.replaceAll("[?].*", "").replaceAll(".*/", ""));
    }

    /** A fresh database at every call; the name only makes it easy to recognise. */
    public static TestDatabase named(String name) {
        var database = "test_" + COUNT.incrementAndGet() + "_" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        TestServer.create(database);
        return new TestDatabase(TestServer.url(database), TestServer.username(), TestServer.password());
    }
}
