package org.eclink.files.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Files of this node that nobody relies on: what is just arriving, and what is being read. */
@Component
public class Workbench {

    private final Path directory;
    private final Clock clock;

    Workbench(FilesSettings settings, Clock clock) {
        this.directory = settings.directory().toAbsolutePath().resolve("work");
        this.clock = clock;
    }

    /** The path of a file that does not exist yet. */
    public Path file() {
        return made().resolve(UUID.randomUUID().toString());
    }

    public Path folder() {
        try {
            return Files.createDirectory(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path made() {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file or a folder with all that is in it. */
    public void clear(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a crash has left. */
    public void clearOlderThan(Duration age) {
        try (var left = Files.list(made())) {
            left.filter(path -> modified(path).isBefore(clock.instant().minus(age))).forEach(this::clear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another may have just taken it away. */
    private static Instant modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }
}
