package org.eclink.search.internal.lexicon;

import com.ibm.icu.util.ULocale;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Dictionaries as FreeDict publishes them for programs of the dict protocol: {@code freedict-deu-eng.index} with lines of headword, offset and length in figures of base 64, and
 * {@code freedict-deu-eng.dict.dz} (or {@code .dict}) with the entries: the headword, then what it is in the other language, a meaning a line, examples and synonyms farther in.
 */
final class FreeDict {

    private static final Pattern NAME = Pattern.compile("(?:freedict-)?([a-z]{3})-([a-z]{3})\\.index");
    private static final Pattern ASIDE = Pattern.compile("/[^/]*/|<[^>]*>|\\[[^\\]]*\\]|\\{[^}]*\\}|\\([^)]*\\)|^\\s*\\d+\\.");
    private static final Pattern BEFORE = Pattern.compile("^(?:to|etw\\.|jdn\\.|jdm\\.|sich|iets|iemand|se|s'|sb\\.|sth\\.) ");
    private static final Pattern BETWEEN = Pattern.compile("[,;]");
    private static final String FIGURES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int MOST_WORDS = 4;
    private static final int MOST_SENSES = 8;
    private static final double LATER_LINE = 0.7;

    private FreeDict() {}

    /** Those in a directory by the languages they lead from and to ({@code de-en}); none if there is no such directory. */
    static Map<String, Lexicon> in(Path directory) throws IOException {
        var lexicons = new TreeMap<String, Lexicon>();
        if (!Files.isDirectory(directory)) return lexicons;
        try (var files = Files.list(directory)) {
            for (var index : files.sorted().toList()) {
                var name = NAME.matcher(index.getFileName().toString());
                if (!name.matches()) continue;
                var from = language(name.group(1));
                lexicons.put(from + "-" + language(name.group(2)), Lexicon.of(SortedLines.of(lines(read(index, from)))));
            }
        }
        return lexicons;
    }

    /** {@code de} of {@code deu}. */
    private static String language(String code) {
        return ULocale.createCanonical(code).getLanguage();
    }

    private static Map<String, Map<String, Double>> read(Path index, String from) throws IOException {
        var entries = entries(index);
        var senses = new HashMap<String, Map<String, Double>>();
        try (var lines = Files.lines(index)) {
            for (var place : lines.map(line -> line.split("\t")).filter(parts -> parts.length == 3).map(parts -> new Place(number(parts[1]), number(parts[2]))).distinct().sorted().toList()) {
                if (place.offset() >= 0 && place.offset() + place.length() <= entries.length) add(new String(entries, place.offset(), place.length(), StandardCharsets.UTF_8), from, senses);
            }
        }
        return senses;
    }

    private record Place(int offset, int length) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::offset).thenComparingInt(Place::length).compare(this, other);
        }
    }

    private static int number(String figures) {
        var number = 0;
        for (var figure : figures.toCharArray()) number = number * 64 + FIGURES.indexOf(figure);
        return number;
    }

    private static byte[] entries(Path index) throws IOException {
        var zipped = Path.of(index.toString().replaceFirst("\\.index$", ".dict.dz"));
        if (!Files.exists(zipped)) return Files.readAllBytes(Path.of(index.toString().replaceFirst("\\.index$", ".dict")));
        try (InputStream file = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(zipped)), 1 << 16)) {
            return file.readAllBytes();
        }
    }

    private static void add(String entry, String from, Map<String, Map<String, Double>> all) {
        var lines = entry.split("\n");
        var key = words(lines[0]).map(word -> String.join(" ", Keys.of(word, from))).filter(one -> !one.isEmpty()).orElse("");
        if (key.isEmpty()) return;
        var weight = 1.0;
        for (var at = 1; at < lines.length && !lines[at].startsWith("  ") && !lines[at].startsWith(" see:"); at++) {
            var place = 0;
            for (var piece : BETWEEN.split(ASIDE.matcher(lines[at]).replaceAll(" "))) {
                var sense = words(piece);
                if (sense.isEmpty()) continue;
                all.computeIfAbsent(key, _ -> new HashMap<>()).merge(sense.get(), weight / (1 + 0.5 * place++), Double::sum);
            }
            weight *= LATER_LINE;
        }
    }

    /** Without what is said aside; empty for what is no word or term. */
    private static Optional<String> words(String line) {
        var plain = Plain.of(ASIDE.matcher(line).replaceAll(" "));
        var words = BEFORE.matcher(plain).replaceFirst("").replaceAll("[|:\t.!?\"]", "").strip();
        return words.isEmpty() || words.split(" ").length > MOST_WORDS ? Optional.empty() : Optional.of(words);
    }

    private static byte[] lines(Map<String, Map<String, Double>> all) {
        var keys = all.keySet().stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).sorted(Arrays::compareUnsigned).toList();
        var bytes = new ByteArrayOutputStream();
        for (var key : keys) {
            var senses = all.getOrDefault(new String(key, StandardCharsets.UTF_8), Map.of()).entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SENSES).map(sense -> sense.getKey() + ":" + String.format(Locale.ROOT, "%.3g", sense.getValue())).collect(Collectors.joining("|"));
            bytes.writeBytes(key);
            bytes.writeBytes(("\t" + senses + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
