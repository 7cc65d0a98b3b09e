package org.eclink.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} says of a PostgreSQL server: its process and whether it takes connections. */
record Postmaster(ProcessHandle process, Path files, boolean isReady) {

    private static final int STATUS = 7;

    /** The server alive on these files; empty too if its number has meanwhile gone to some other program. */
    static Optional<Postmaster> of(Cluster cluster) throws IOException {
        var lines = lines(file(cluster));
        if (lines.isEmpty()) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .map(process -> new Postmaster(process, cluster.files(), isReady(lines)))
            .filter(Postmaster::isAlive);
    }

    static Path file(Cluster cluster) {
        return cluster.files().resolve("postmaster.pid");
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static boolean isReady(List<String> lines) {
        return lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
    }

    private boolean isAlive() {
        return process.isAlive() && process.info().commandLine()
            .filter(line -> line.contains("postgres") && line.contains(files.toString()))
            .isPresent();
    }
}
