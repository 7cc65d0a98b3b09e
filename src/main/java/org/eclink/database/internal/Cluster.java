package org.eclink.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import org.eclink.operation.CannotStart;

/**
 * The files of a PostgreSQL that belongs to EC-Link alone: one database, owned by a role that is no superuser. The
 * password of both is a random one in {@code eclink.password}, which only the owner of the files can read.
 */
record Cluster(Path files) {

    static final String DATABASE = "eclink";
    static final String OWNER = "eclink";

    private static final String SUPERUSER = "postgres";
    private static final Path NOTHING = Path.of("/dev/null");

    /** Complete or not there at all: made beside its place and then moved, so a killed start leaves no half of one. */
    static Cluster in(Path directory, Programs programs, Path log) throws IOException {
        var cluster = new Cluster(directory.resolve(programs.majorVersion()));
        if (!Files.isDirectory(cluster.files)) {
            refuseDataOfAnotherVersion(directory, programs);
            create(cluster, directory, programs, log);
        }
        return cluster;
    }

    private static void refuseDataOfAnotherVersion(Path directory, Programs programs) throws IOException {
        try (var children = Files.list(directory)) {
            var other = children.filter(child -> Files.exists(child.resolve("PG_VERSION"))
                    && !child.getFileName().toString().startsWith("creating-")).findAny();
            if (other.isEmpty()) return;
            throw new CannotStart("%s was written by PostgreSQL %s and this EC-Link brings PostgreSQL %s: carry it over with pg_upgrade, or start the EC-Link that wrote it."
                .formatted(other.get(), other.get().getFileName(), programs.majorVersion()));
        }
    }

    private static void create(Cluster cluster, Path directory, Programs programs, Path log) throws IOException {
        var workshop = Files.createTempDirectory(directory, "creating-");
        try {
            var unfinished = new Cluster(workshop.resolve("files"));
            unfinished.initialise(programs, log, Files.writeString(workshop.resolve("password"), newPassword()));
            Files.move(unfinished.files, cluster.files);
        } finally {
            delete(workshop);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void initialise(Programs programs, Path log, Path password) throws IOException {
        programs.run(log, NOTHING, "initdb", "--pgdata=" + files, "--username=" + SUPERUSER, "--pwfile=" + password,
                "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
                "--locale=C", "--no-instructions");
        Files.move(password, passwordFile());
        var statements = Files.writeString(password, """
                create role %1$s login password '%2$s';
                create database %3$s owner %1$s;
                """.formatted(OWNER, password(), DATABASE));
        programs.run(log, statements, "postgres", "--single", "-D", files.toString(), SUPERUSER);
        Files.writeString(files.resolve("postgresql.conf"), """

                include 'eclink.conf'  # written at every start
                include_if_exists 'local.conf'  # yours
                """, StandardOpenOption.APPEND);
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    private Path passwordFile() {
        return files.resolve("eclink.password");
    }
}
