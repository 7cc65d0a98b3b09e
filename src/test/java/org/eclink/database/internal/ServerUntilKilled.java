package org.eclink.database.internal;

import java.io.IOException;
import java.nio.file.Path;

/** Runs PostgreSQL as the application does, until somebody kills it. */
class ServerUntilKilled {

    static void main(String... arguments) throws IOException, InterruptedException {
        OwnServer.startedWith(TestSettings.in(Path.of(arguments[0])), TestSettings.RELEASE);
        System.out.println("started");
        Thread.sleep(60_000);
    }
}
