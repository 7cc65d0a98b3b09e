package org.eclink.directory.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclink.interchange.CsvProblem;
import org.eclink.interchange.CsvRow;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;

/** Reads the cells of one row as what they mean; a cell that cannot be read refuses the row, with the reason. */
record RowReading(CsvRow row, Terms terms) {

    /** The row is left out; carries what the report says. */
    static final class Unreadable extends RuntimeException {

        final transient CsvProblem problem;

        Unreadable(CsvProblem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }
    }

    String required(String column) {
        return row.find(column).orElseThrow(() -> unreadable(column + " is empty"));
    }

    Optional<Integer> count(String column) {
        return row.find(column).map(text -> {
            if (!text.matches("\\d{1,9}")) throw unreadable(column + ": \"" + text + "\" is no whole number");
            return Integer.valueOf(text);
        });
    }

    Optional<Integer> year(String column) {
        var year = count(column);
        if (year.isPresent() && (year.get() < 1900 || year.get() > 2100)) throw unreadable(column + ": " + year.get() + " is no year of ours");
        return year;
    }

    double degrees(String column, int most) {
        var text = required(column);
        if (!text.matches("-?\\d{1,3}(\\.\\d+)?")) throw unreadable(column + ": \"" + text + "\" is no number of degrees");
        var degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > most) throw unreadable(column + ": " + text + " lies off the globe");
        return degrees;
    }

    Concept coded(String scheme, String column) {
        var code = required(column);
        return terms.find(scheme, code).orElseThrow(() -> unreadable(column + ": \"" + code + "\" is not in " + scheme));
    }

    Concept named(String scheme, String column) {
        return named(scheme, column, required(column));
    }

    Concept named(String scheme, String column, String label) {
        return terms.named(scheme, label).orElseThrow(() -> unreadable(column + ": \"" + label + "\" is not in " + scheme));
    }

    List<String> several(String column) {
        return row.find(column).map(text -> Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList())
            .orElse(List.of());
    }

    String confidence(String column) {
        return row.find(column).filter(List.of("high", "medium", "low")::contains).orElse("low");
    }

    Unreadable unreadable(String reason) {
        return new Unreadable(row.problem(reason));
    }
}
