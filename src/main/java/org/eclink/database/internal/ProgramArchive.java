package org.eclink.database.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.eclink.operation.CannotStart;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL for this machine as the jar carries it, unpacked once and under its final name only when complete. */
class ProgramArchive {

    private static final String RELEASE = "info.postgresql.version";

    /** Unpacks ahead of the first start: bin/run does so before it lets Java watch one. */
    static void main(String... arguments) throws IOException {
        var release = PropertiesLoaderUtils.loadAllProperties("application.properties").getProperty(RELEASE);
        unpackedIn(Path.of(arguments[0]).toAbsolutePath(), release);
    }

    static Programs unpackedIn(Path parent, String release) throws IOException {
        var directory = parent.resolve(release);
        if (!Files.isDirectory(directory)) unpack(parent, directory);
        return new Programs(directory, release);
    }

    private static void unpack(Path parent, Path directory) throws IOException {
        Files.createDirectories(parent);
        var unfinished = Files.createTempDirectory(parent, "unpacking-");
        try (var packed = archive().getInputStream()) {
            unpack(packed, unfinished);
            Files.move(unfinished, directory);
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static Resource archive() throws IOException {
        var archives = new PathMatchingResourcePatternResolver().getResources("classpath*:postgres-*.txz");
        if (archives.length == 1) return archives[0];
        throw new CannotStart("This build of EC-Link carries no PostgreSQL for this machine: "
                + "build it here, or set ECLINK_DATABASE_URL to a PostgreSQL 16 or newer.");
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, file);
            if ((entry.getMode() & 0100) != 0) file.toFile().setExecutable(true, false);
        }
    }
}
