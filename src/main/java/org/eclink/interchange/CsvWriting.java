package org.eclink.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comma-separated table: RFC 4180, UTF-8 without a byte order mark, CR LF, a header. A text that a spreadsheet
 * would run as a formula gets an apostrophe in front (OWASP, CSV Injection); numbers stay numbers.
 */
public final class CsvWriting {

    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final CSVPrinter printer;

    public CsvWriting(OutputStream out, List<String> header) throws IOException {
        printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        printer.printRecord(header);
    }

    public void row(List<? extends @Nullable Object> values) throws IOException {
        printer.printRecord(values.stream().map(value -> harmless(Objects.toString(value, ""))).toList());
    }

    /** Sends what has been written so far; to be called at the end. */
    public void flush() throws IOException {
        printer.flush();
    }

    static String harmless(String value) {
        return FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches() ? "'" + value : value;
    }
}
