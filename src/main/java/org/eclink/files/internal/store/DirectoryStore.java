package org.eclink.files.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.eclink.web.NotFound;
import org.springframework.util.FileSystemUtils;

/** A directory that all nodes share, on one file system with the workbench. */
class DirectoryStore implements Store {

    private final Path directory;

    DirectoryStore(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    /** Forced to the disk, then moved to its name in one step, then the name forced too. */
    @Override
    public void put(String key, Path content) {
        var target = path(key);
        try {
            var folder = folder(target);
            makeFolder(folder);
            force(content, StandardOpenOption.WRITE);
            Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        var above = folder(folder);
        makeFolder(above);
        Files.createDirectories(folder);
        force(above, StandardOpenOption.READ);
    }

    private static Path folder(Path path) {
        return Objects.requireNonNull(path.getParent(), "the root has none above it");
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    @Override
    public boolean has(String key) {
        return Files.isRegularFile(path(key));
    }

    @Override
    public InputStream open(String key, long from) {
        try {
            return Channels.newInputStream(FileChannel.open(path(key), StandardOpenOption.READ).position(from));
        } catch (NoSuchFileException gone) {
            throw new NotFound(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void deleteBelow(String folder) {
        try {
            FileSystemUtils.deleteRecursively(path(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String key) {
        return directory.resolve(key);
    }
}
