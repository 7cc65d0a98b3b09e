package org.eclink.interchange;

import java.util.Map;
import java.util.Optional;

/** One row under its header. {@code line} is where it begins, counted from 1 as an editor does. */
public record CsvRow(String table, long line, Map<String, String> values) {

    /** The value, empty if nothing stands there; a column that the table does not have is a mistake of the caller. */
    public String get(String column) {
        var value = values.get(column);
        if (value == null) throw new IllegalArgumentException(table + " has no column " + column);
        return value;
    }

    public Optional<String> find(String column) {
        return Optional.of(values.getOrDefault(column, "")).filter(value -> !value.isEmpty());
    }

    public CsvProblem problem(String reason) {
        return new CsvProblem(table, line, reason);
    }
}
