package org.eclink.database.internal;

import java.nio.file.Path;

class TestSettings {

    static final String RELEASE = System.getProperty("postgres.release");

    /** PostgreSQL in a directory of its own; its programs are unpacked once for all tests. */
    static DatabaseSettings in(Path directory) {
        return new DatabaseSettings(null, "", "", directory, Path.of("target", "postgres-programs"), 5);
    }
}
