package org.eclink.search.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of {@code key, tab, value}, sorted by the bytes of their keys, as they lie in the file: a hundred thousand of them take as much memory as their signs,
 * and one is found in some microseconds.
 */
final class SortedLines {

    private static final int EXPECTED = 1 << 18;

    private final byte[] bytes;
    /** Where each line begins, and at last the end. */
    private final int[] lines;

    private SortedLines(byte[] bytes, int[] lines) {
        this.bytes = bytes;
        this.lines = lines;
    }

    static SortedLines of(byte[] bytes) {
        var lines = new int[EXPECTED];
        var count = 0;
        for (var at = 0; at < bytes.length; at++) {
            if (at > 0 && bytes[at - 1] != '\n') continue;
            if (count + 1 == lines.length) lines = Arrays.copyOf(lines, 2 * lines.length);
            lines[count++] = at;
        }
        lines[count] = bytes.length;
        return new SortedLines(bytes, Arrays.copyOf(lines, count + 1));
    }

    static SortedLines unzipped(InputStream file) throws IOException {
        try (var unzipped = new GZIPInputStream(file, 1 << 16)) {
            return of(unzipped.readAllBytes());
        }
    }

    int size() {
        return lines.length - 1;
    }

    @Nullable String value(String key) {
        var line = line(key.getBytes(StandardCharsets.UTF_8));
        if (line < 0) return null;
        var from = valueOf(line);
        return new String(bytes, from, lines[line + 1] - 1 - from, StandardCharsets.UTF_8);
    }

    boolean has(String key) {
        return line(key.getBytes(StandardCharsets.UTF_8)) >= 0;
    }

    private int line(byte[] key) {
        var low = 0;
        var high = size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = compare(lines[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    /** The key of the line that begins there, beside {@code key}. */
    private int compare(int line, byte[] key) {
        for (var at = 0;; at++) {
            var sign = bytes[line + at] & 0xff;
            if (sign == '\t') return at == key.length ? 0 : -1;
            if (at == key.length) return 1;
            if (sign != (key[at] & 0xff)) return sign - (key[at] & 0xff);
        }
    }

    private int valueOf(int line) {
        var at = lines[line];
        while (bytes[at] != '\t') at++;
        return at + 1;
    }
}
