package org.eclink.interchange;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One pass over the bytes of a table. */
class CsvReading {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Zero-width and direction characters that copies from web pages and PDF bring along. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    /** What no text contains; U+FFFD stands where an earlier program lost a character. */
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|\\uFFFD");

    private final String name;
    private final List<String> neededColumns;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<CsvProblem> problems = new ArrayList<>();

    CsvReading(String name, List<String> neededColumns) {
        this.name = name;
        this.neededColumns = neededColumns;
    }

    CsvTable read(byte[] bytes) {
        var text = decode(bytes);
        if (text == null) refuse(1, "neither UTF-8 nor GB 18030");
        else if (text.isBlank()) refuse(1, "empty file");
        else parse(text);
        return new CsvTable(name, List.copyOf(rows), List.copyOf(problems));
    }

    private static @Nullable String decode(byte[] bytes) {
        for (var charset : CHARSETS) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
                return INVISIBLE.matcher(text).replaceAll(""); // here, for the mark may stand before a quote
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return null;
    }

    private void parse(String text) {
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            var header = next(parser);
            if (header == null) return;
            var columns = header.stream().map(CsvReading::clean).toList();
            if (accepts(columns)) readRows(parser, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of a reader in memory
        }
    }

    private boolean accepts(List<String> columns) {
        neededColumns.stream().filter(needed -> !columns.contains(needed))
            .forEach(missing -> refuse(1, "column " + missing + " is missing"));
        var seen = new HashSet<String>();
        columns.stream().filter(column -> !seen.add(column))
            .forEach(twice -> refuse(1, "column " + twice + " stands twice"));
        return problems.isEmpty();
    }

    private void readRows(CSVParser parser, List<String> columns) {
        while (true) {
            var line = parser.getCurrentLineNumber() + 1;
            var found = problems.size();
            var row = next(parser);
            if (row != null) addRow(line, columns, row);
            else if (problems.size() == found) return;
        }
    }

    /** Null at the end, and after a row that is no CSV: then there is one problem more. */
    private @Nullable CSVRecord next(CSVParser parser) {
        var line = parser.getCurrentLineNumber() + 1;
        try {
            var records = parser.iterator();
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            refuse(line, "quotes do not match");
            skipRest(parser);
            return null;
        }
    }

    /** The parser stops within a row and would take its rest for the next one. */
    private static void skipRest(CSVParser parser) {
        while (true) {
            try {
                var records = parser.iterator();
                if (records.hasNext()) records.next();
                return;
            } catch (UncheckedIOException e) {
                continue; // a loop, for one row may hold a hundred thousand such quotes
            }
        }
    }

    private void addRow(long line, List<String> columns, CSVRecord row) {
        if (row.size() == 1 && row.get(0).isBlank()) return;
        if (row.size() != columns.size()) {
            refuse(line, row.size() + " fields instead of " + columns.size());
            return;
        }
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            var reason = reasonAgainst(row.get(i));
            if (reason != null) {
                refuse(line, columns.get(i) + ": " + reason);
                return;
            }
            values.put(columns.get(i), clean(row.get(i)));
        }
        rows.add(new CsvRow(name, line, values));
    }

    private static @Nullable String reasonAgainst(String value) {
        if (value.length() > CsvTable.LONGEST_VALUE) return "longer than " + CsvTable.LONGEST_VALUE + " characters";
        return BROKEN.matcher(value).find() ? "contains a control or replacement character" : null;
    }

    private static String clean(String value) {
        return NFC.normalize(value).strip();
    }

    private void refuse(long line, String reason) {
        problems.add(new CsvProblem(name, line, reason));
    }
}
