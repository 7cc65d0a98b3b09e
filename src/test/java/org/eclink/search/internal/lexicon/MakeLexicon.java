package org.eclink.search.internal.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** {@code bin/make-lexicon}: makes what questions are translated with; the same from the same sources, to the last byte. */
final class MakeLexicon {

    private static final Path MADE = Path.of("src/main/resources/search");
    private static final int LONGEST = 8;

    private MakeLexicon() {}

    public static void main(String[] arguments) throws IOException {
        var frequencies = frequencies(Path.of(arguments[1]));
        var lines = lines(frequencies.entrySet().stream().filter(word -> word.getKey().length() <= LONGEST).collect(Collectors.toMap(Entry::getKey, word -> String.valueOf(word.getValue()))));
        var words = new HanWords(SortedLines.of(lines), Lexicon.NONE, words("empty-zh.txt"));
        var entries = entries(Path.of(arguments[0]));
        var made = new DictionaryMaking(entries, frequencies, words, words("empty-en.txt")).make();
        write("zh-frequencies.gz", lines);
        write("en-zh.lexicon.gz", lines(senses(made.toChinese())));
        write("zh-en.lexicon.gz", lines(senses(made.toEnglish())));
        Files.write(Path.of(arguments[2]), TrainingPairs.of(entries, made, frequencies));
        System.out.printf(Locale.ROOT, "%d English keys, %d Chinese words, frequencies of %d%n", made.toChinese().size(), made.toEnglish().size(), frequencies.size());
    }

    private static List<EcdictEntry> entries(Path file) throws IOException {
        try (var csv = Files.newInputStream(file)) {
            return EcdictEntry.read(csv);
        }
    }

    private static Set<String> words(String file) throws IOException {
        return new HashSet<>(Arrays.asList(Files.readString(MADE.resolve(file)).strip().split("\\s+")));
    }

    private static Map<String, Integer> frequencies(Path file) throws IOException {
        var frequencies = new HashMap<String, Integer>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.split("[ \t]+");
            if (parts.length >= 2 && parts[1].matches("[0-9]{1,9}")) frequencies.put(parts[0], Integer.parseInt(parts[1]));
        }
        return frequencies;
    }

    private static Map<String, String> senses(Map<String, Map<String, Double>> all) {
        var senses = new HashMap<String, String>();
        all.forEach((word, ones) -> senses.put(word.replace('\t', ' '), ones.entrySet().stream().map(sense -> sense.getKey().replaceAll("[|:\t]", " ") + ":" + figure(sense.getValue())).collect(Collectors.joining("|"))));
        return senses;
    }

    /** Three figures are enough to tell senses apart. */
    private static String figure(double weight) {
        return String.format(Locale.ROOT, "%.3g", weight);
    }

    private static byte[] lines(Map<String, String> values) {
        var keys = values.keySet().stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).sorted(Arrays::compareUnsigned).toList();
        var bytes = new ByteArrayOutputStream();
        for (var key : keys) {
            bytes.writeBytes(key);
            bytes.write('\t');
            bytes.writeBytes((values.get(new String(key, StandardCharsets.UTF_8)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void write(String name, byte[] bytes) throws IOException {
        try (var file = new GZIPOutputStream(Files.newOutputStream(MADE.resolve(name))) {
            {
                def.setLevel(9);
            }
        }) {
            file.write(bytes);
        }
    }
}
