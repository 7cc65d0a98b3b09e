package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Where generated directories are kept; another place for every other way of generating or storing them. */
final class Scratch {

    private static final Path ROOT = Path.of("target/bench");
    private static final List<Path> DECIDING = List.of(Path.of("src/main/resources/db/migration"), Path.of("src/main/resources/data"),
            Path.of("src/test/java/org/eclink/benchmark/Chance.java"), Path.of("src/test/java/org/eclink/benchmark/PlaceName.java"),
            Path.of("src/test/java/org/eclink/benchmark/GeneratedCity.java"), Path.of("src/test/java/org/eclink/benchmark/GeneratedPerson.java"),
            Path.of("src/test/java/org/eclink/benchmark/GeneratedMembers.java"), Path.of("src/test/java/org/eclink/benchmark/GeneratedProse.java"),
            Path.of("src/test/java/org/eclink/benchmark/GeneratedTexts.java"), Path.of("src/test/java/org/eclink/benchmark/GeneratedNews.java"), Path.of("src/test/java/org/eclink/benchmark/StartingFiles.java"));

    private Scratch() {}

    static Path directory() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : DECIDING) {
                for (var file : files(part)) digest.update(Files.readAllBytes(file));
            }
            return Files.createDirectories(ROOT.resolve(HexFormat.of().formatHex(digest.digest(), 0, 6)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static long bytes(Path directory) throws IOException {
        var bytes = 0L;
        for (var file : files(directory)) bytes += Files.size(file);
        return bytes;
    }

    private static List<Path> files(Path below) throws IOException {
        try (var all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (Stream<Path> all = Files.walk(directory)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
