package org.eclink.database.internal;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclink.operation.CannotStart;

/** PostgreSQL's own programs in a directory: {@code initdb}, {@code pg_ctl} and {@code postgres}. */
record Programs(Path directory, String release) {

    /** As PostgreSQL counts: the archives count on with a third number. */
    String version() {
        return release.substring(0, release.lastIndexOf('.'));
    }

    /** Data written by one major version cannot be read by another. */
    String majorVersion() {
        return release.substring(0, release.indexOf('.'));
    }

    /**
     * Runs one of them to its end, with {@code input} as its standard input and its words added to {@code log}.
     * A program that fails ends the start with its last words.
     */
    void run(Path log, Path input, String program, String... arguments) throws IOException {
        var process = new ProcessBuilder(command(program, arguments))
            .redirectInput(input.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
        if (exitCode(process) != 0) throw new CannotStart(failure(program, log));
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular. */
    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) command.addAll(List.of("unshare", "--user"));
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** Not to be interrupted: a database left half stopped would be worse than a thread that waits. */
    private static int exitCode(Process process) {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    static String failure(String program, Path log) throws IOException {
        var words = Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
        return "PostgreSQL (%s) did not start and said: %s (all of it is in %s)"
            .formatted(program, words.isEmpty() ? "nothing" : words.getLast().strip(), log);
    }
}
