package org.eclink.database.internal;

import java.io.IOException;

/** A PostgreSQL server and the way in. */
sealed interface Server extends AutoCloseable permits OwnServer, GivenServer {

    String url();

    String username();

    String password() throws IOException;

    /** Its version and where it is, for the person who starts EC-Link. */
    String description();

    @Override
    void close() throws IOException;
}
