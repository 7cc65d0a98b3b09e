package org.eclink.database.internal;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclink.operation.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that EC-Link runs for itself: it starts and stops with the application and serves this machine only. */
final class OwnServer implements Server {

    private static final Logger LOG = LoggerFactory.getLogger(OwnServer.class);
    private static final Path NOTHING = Path.of("/dev/null");
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OwnDirectory directory;
    private final Programs programs;
    private final Cluster cluster;
    private final Path log;
    private final int port;

    private OwnServer(OwnDirectory directory, Programs programs, Cluster cluster, Path log, int port) {
        this.directory = directory;
        this.programs = programs;
        this.cluster = cluster;
        this.log = log;
        this.port = port;
    }

    static OwnServer startedWith(DatabaseSettings settings, String release) throws IOException {
        var directory = OwnDirectory.take(settings.directory().toAbsolutePath().normalize());
        OwnServer server = null;
        try {
            server = startedIn(directory, settings, release);
            return server;
        } finally {
            if (server == null) directory.close();
        }
    }

    private static OwnServer startedIn(OwnDirectory directory, DatabaseSettings settings, String release)
            throws IOException {
        var log = directory.path().resolve("server.log");
        var programs = ProgramArchive.unpackedIn(settings.programsDirectory().toAbsolutePath().normalize(), release);
        var cluster = Cluster.in(directory.path(), programs, log);
        var server = new OwnServer(directory, programs, cluster, log, freePort());
        server.stopOrphan();
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A server that outlived its killed application. We hold the directory, so no living application needs it. */
    private void stopOrphan() throws IOException {
        if (Postmaster.of(cluster).isPresent()) {
            LOG.info("Stopping the database that a killed EC-Link left running");
            stop();
        }
        Files.deleteIfExists(Postmaster.file(cluster));
    }

    /** Waits as long as PostgreSQL lives: after a crash it reads its journal first, which may take its time. */
    private void start() throws IOException {
        new ServerConfiguration(port, memory()).writeTo(cluster.files());
        programs.run(log, NOTHING, "pg_ctl", "start", "--no-wait", "--silent", "--pgdata=" + cluster.files(),
                "--log=" + log);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(deadline)) LockSupport.parkNanos(PAUSE.toNanos());
    }

    /** Bytes that this machine, or the container in which we run, has. */
    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private boolean isReady(long deadline) throws IOException {
        var postmaster = Postmaster.of(cluster);
        if (postmaster.isEmpty() && System.nanoTime() > deadline) throw new CannotStart(Programs.failure("postgres", log));
        return postmaster.filter(Postmaster::isReady).isPresent();
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable".formatted(port, Cluster.DATABASE);
    }

    @Override
    public String username() {
        return Cluster.OWNER;
    }

    @Override
    public String password() throws IOException {
        return cluster.password();
    }

    @Override
    public String description() {
        return programs.version() + " in " + directory.path();
    }

    @Override
    public void close() throws IOException {
        stop();
        directory.close();
    }

    /** Ends open connections, writes everything down and returns when the server is gone. */
    private void stop() throws IOException {
        programs.run(log, NOTHING, "pg_ctl", "stop", "--mode=fast", "--wait", "--timeout=60", "--silent",
                "--pgdata=" + cluster.files());
    }
}
