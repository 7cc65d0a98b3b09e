package org.eclink.directory.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.directory.internal.facts.RowReading.Unreadable;
import org.eclink.interchange.CsvProblem;
import org.eclink.interchange.CsvRow;
import org.eclink.interchange.CsvTable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The tables of one import, and what is wrong with them: at most one problem per row. */
final class StartingTables {

    /** Another one when the same files are read in another way. */
    private static final String READING = "2, notes and roles as texts";

    private record Place(String table, long line) {}

    private final ResourcePatternResolver files;
    private final String directory;
    private final List<CsvProblem> problems = new ArrayList<>();
    private final Set<Place> refused = new HashSet<>();

    StartingTables(ResourcePatternResolver files, String directory) {
        this.files = files;
        this.directory = directory.endsWith("/") ? directory : directory + "/";
    }

    /** Changes whenever a file does; a file on disk, which may be large, is known by its name, size and time. */
    String fingerprint() throws IOException {
        var digest = DigestUtils.getSha256Digest();
        digest.update(READING.getBytes(StandardCharsets.UTF_8));
        for (var file : matching("*.csv")) {
            digest.update(file.isFile() ? (file.getFilename() + " " + file.contentLength() + " " + file.lastModified()).getBytes(StandardCharsets.UTF_8) : file.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    List<Resource> matching(String pattern) throws IOException {
        return Arrays.stream(files.getResources(directory + pattern)).filter(Resource::exists)
            .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename()))).toList();
    }

    /** None if there is no such file. */
    List<CsvRow> rows(String name, String... columns) throws IOException {
        var file = files.getResource(directory + name);
        return file.exists() ? rows(file, columns) : List.of();
    }

    List<CsvRow> rows(Resource file, String... columns) throws IOException {
        var table = CsvTable.parse(String.valueOf(file.getFilename()), file.getContentAsByteArray(), columns);
        problems.addAll(table.problems());
        return table.rows();
    }

    <T> Map<String, T> read(List<CsvRow> rows, Function<CsvRow, String> key, Function<CsvRow, T> reading) {
        return read(rows, key, new HashSet<>(), reading);
    }

    /** What each row says, by its key, except for keys {@code seen}; a row that cannot be read is left out. */
    <T> Map<String, T> read(List<CsvRow> rows, Function<CsvRow, String> key, Set<String> seen, Function<CsvRow, T> reading) {
        var read = new LinkedHashMap<String, T>();
        for (var row : rows) {
            try {
                var said = reading.apply(row);
                if (seen.add(key.apply(row))) read.put(key.apply(row), said);
                else refuse(row.problem(key.apply(row) + " stands twice"));
            } catch (Unreadable unreadable) {
                refuse(unreadable.problem);
            }
        }
        return read;
    }

    /** For rows that speak of something no other table brought. */
    void refuseUnless(List<CsvRow> rows, Predicate<CsvRow> known, String reason) {
        for (var row : rows) {
            try {
                if (!known.test(row)) refuse(row.problem(reason));
            } catch (Unreadable unreadable) {
                refuse(unreadable.problem);
            }
        }
    }

    private void refuse(CsvProblem problem) {
        if (refused.add(new Place(problem.table(), problem.line()))) problems.add(problem);
    }

    List<CsvProblem> problems() {
        return List.copyOf(problems);
    }
}
