package org.eclink.database.internal;

import java.io.IOException;

/** A PostgreSQL server and the way in. */
sealed interface Server extends AutoCloseable permits OwnServer, Server.Given {

    String url();

    String username();

    String password() throws IOException;

    /** What the start says about it. */
    String description();

    @Override
    void close() throws IOException;

    /** Somebody else's, given by setting; it goes on when EC-Link stops. */
    record Given(String url, String username, String password) implements Server {

        @Override
        public String description() {
            return "by ECLINK_DATABASE_URL";
        }

        @Override
        public void close() {}
    }
}
