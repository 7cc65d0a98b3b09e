package org.eclink.directory.internal.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclink.interchange.CsvProblem;
import org.eclink.interchange.CsvRow;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.web.Slugs;

/** Reads the cells of one row as what they mean; a cell that cannot be read refuses the row, with the reason. */
public record RowReading(CsvRow row, Terms terms) {

    static final int LONGEST_NAME = 200;
    private static final int QUOTED = 60;
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern WEBSITE = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/\\S*)?");

    /** The row is left out; carries what the report says. */
    public static final class Unreadable extends RuntimeException {

        public final transient CsvProblem problem;

        Unreadable(CsvProblem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }
    }

    public String required(String column) {
        return row.find(column).orElseThrow(() -> unreadable(column + " is empty"));
    }

    /** At most {@value #LONGEST_NAME} characters, and something in it that can be read, sorted and looked for. */
    public String name(String column) {
        var name = required(column);
        if (name.length() > LONGEST_NAME) throw unreadable(column + " is longer than " + LONGEST_NAME + " characters");
        if (Slugs.of(name).isEmpty()) throw unreadable(column, name, "has no letter or digit");
        return name;
    }

    public Optional<String> optionalName(String column) {
        return row.find(column).map(_ -> name(column));
    }

    /** What stands for ever for the row's thing, in addresses too. */
    public String code(String column, Pattern form, int longest) {
        return matching(form, column, longest, "is no code");
    }

    public String tag(String column) {
        return matching(TAG, column, 35, "is no language tag");
    }

    /** An address without its scheme, so that nothing but a web page can stand there. */
    public Optional<String> website(String column) {
        return row.find(column).map(_ -> matching(WEBSITE, column, 300, "is no web address"));
    }

    private String matching(Pattern form, String column, int longest, String refusal) {
        var text = required(column);
        if (text.length() > longest || !form.matcher(text).matches()) throw unreadable(column, text, refusal);
        return text;
    }

    public Optional<Integer> count(String column) {
        return row.find(column).map(text -> {
            if (!text.matches("\\d{1,9}")) throw unreadable(column, text, "is no whole number");
            return Integer.valueOf(text);
        });
    }

    public Optional<Integer> year(String column) {
        var year = count(column);
        if (year.isPresent() && (year.get() < 1900 || year.get() > 2100)) throw unreadable(column + ": " + year.get() + " is no year of ours");
        return year;
    }

    public double degrees(String column, int most) {
        var text = required(column);
        if (!text.matches("-?\\d{1,3}(\\.\\d+)?")) throw unreadable(column, text, "is no number of degrees");
        var degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > most) throw unreadable(column + ": " + text + " lies off the globe");
        return degrees;
    }

    public Concept coded(String scheme, String column) {
        var code = required(column);
        return terms.find(scheme, code).orElseThrow(() -> unreadable(column, code, "is not in " + scheme));
    }

    public Concept named(String scheme, String column) {
        return named(scheme, column, required(column));
    }

    public Concept named(String scheme, String column, String label) {
        return terms.named(scheme, label).orElseThrow(() -> unreadable(column, label, "is not in " + scheme));
    }

    public List<String> several(String column) {
        return row.find(column).map(text -> Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList())
            .orElse(List.of());
    }

    public String confidence(String column) {
        return row.find(column).filter(List.of("high", "medium", "low")::contains).orElse("low");
    }

    /** Quotes only the beginning of the value, on one line, so that it cannot forge the lines of a log. */
    public Unreadable unreadable(String column, String value, String reason) {
        var line = value.replaceAll("\\s+", " ");
        var quoted = line.codePointCount(0, line.length()) <= QUOTED ? line : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…";
        return unreadable(column + ": \"" + quoted + "\" " + reason);
    }

    public Unreadable unreadable(String reason) {
        return new Unreadable(row.problem(reason));
    }
}
