package org.eclink.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A comma-separated table (RFC 4180 with a header) as people send it: UTF-8 with or without a byte order mark, or GB
 * 18030 where the bytes are no UTF-8. Values are stripped, in Unicode NFC and free of invisible and text-direction
 * characters. A row with NUL or another control character, with more or fewer fields than the header or with a value
 * above {@value #LONGEST_VALUE} characters is left out and becomes one of the {@code problems}, the others are read. A
 * table without a needed column has no rows, and its problems name each such column.
 */
public record CsvTable(String name, List<CsvRow> rows, List<CsvProblem> problems) {

    public static final int LONGEST_VALUE = 4000;

    public static CsvTable read(Path file, String... neededColumns) {
        try {
            return parse(file.getFileName().toString(), Files.readAllBytes(file), neededColumns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CsvTable resource(String path, String... neededColumns) {
        try {
            var resource = new ClassPathResource(path);
            return parse(path.substring(path.lastIndexOf("/") + 1), resource.getContentAsByteArray(), neededColumns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CsvTable parse(String name, byte[] bytes, String... neededColumns) {
        return new CsvReading(name, List.of(neededColumns)).read(bytes);
    }
}
