package org.eclink.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How EC-Link runs its own PostgreSQL on a machine with so many bytes of memory; whoever runs it may overrule any line in
 * {@code local.conf}.
 */
record ServerConfiguration(int port, long memory) {

    /** Of the machine's memory at most: readers of a large directory find its rows there, and the rest is for Java and the files. */
    private static final int SHARE = 8;
    private static final long LEAST_MEGABYTES = 128;
    private static final long MOST_MEGABYTES = 4096;

    /** Nothing is reachable from outside the machine; {@code fsync} keeps its default, on. */
    private static final String LINES = """
            # Written by EC-Link at every start; put your own settings into local.conf.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 250
            shared_buffers = '%dMB'
            effective_cache_size = '%dMB'
            work_mem = '8MB'
            maintenance_work_mem = '64MB'
            random_page_cost = 1.1
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            # The text of a statement and the details of an error hold what people wrote: neither is logged.
            log_min_messages = log
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_checkpoints = off
            """;

    void writeTo(Path files) throws IOException {
        Files.writeString(files.resolve("eclink.conf"), LINES.formatted(port, buffers(), (memory >> 20) / 2));
    }

    private long buffers() {
        return Math.clamp((memory >> 20) / SHARE, LEAST_MEGABYTES, MOST_MEGABYTES);
    }
}
