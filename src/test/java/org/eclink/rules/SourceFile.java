package org.eclink.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file that a house rule reads: its path below the folder it was looked for in, and its text. */
public record SourceFile(String name, String text) {

    /** All files below {@code folder} whose names end in {@code ending}, by name; a folder that is not there has none. */
    public static List<SourceFile> below(String folder, String ending) {
        var root = Path.of(folder);
        if (!Files.isDirectory(root)) return List.of();
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted()
                .map(file -> new SourceFile(root.relativize(file).toString(), read(file)))
                .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code name:line} of a place in the text. */
    String at(int index) {
        return name + ":" + (1 + text.substring(0, Math.min(index, text.length())).chars().filter(character -> character == '\n').count());
    }

    Stream<Matcher> find(Pattern pattern) {
        var matcher = pattern.matcher(text);
        return Stream.generate(() -> matcher).takeWhile(Matcher::find);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
