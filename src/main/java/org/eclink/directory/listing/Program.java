package org.eclink.directory.listing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.springframework.boot.system.ApplicationHome;

/** What EC-Link itself looks like, all of it: its own classes, and in a JAR the versions of its libraries too. */
final class Program {

    private Program() {}

    /** Changes with every other build; takes some milliseconds. */
    static long sum() {
        return sum(Optional.ofNullable(new ApplicationHome(Program.class).getSource()).map(File::toPath).orElseGet(Program::classes));
    }

    /** A test has no JAR. */
    private static Path classes() {
        try {
            return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a file, or of all files of a directory. */
    static long sum(Path source) {
        var sum = new CRC32C();
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) sum.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum.getValue();
    }
}
