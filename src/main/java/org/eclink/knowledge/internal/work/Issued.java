package org.eclink.knowledge.internal.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a work came out, as far as that is known: {@code 2018}, {@code 2018-01}, {@code 2018-01-15}, or a span, {@code 2017/2018} (ISO 8601-2, EDTF level 0). */
public record Issued(String text) {

    private static final Pattern FORM = Pattern.compile("(?<year>1[5-9]\\d\\d|20\\d\\d)(-(?<month>\\d\\d)(-(?<day>\\d\\d))?|/(?<last>1[5-9]\\d\\d|20\\d\\d))?");

    /** Empty for what is no such date. */
    public static Optional<Issued> of(String typed) {
        var parts = FORM.matcher(typed);
        if (!parts.matches()) return Optional.empty();
        try {
            if (parts.group("day") != null) LocalDate.parse(typed);
            else if (parts.group("month") != null) YearMonth.parse(typed);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
        return parts.group("last") != null && parts.group("last").compareTo(parts.group("year")) <= 0 ? Optional.empty() : Optional.of(new Issued(typed));
    }

    /** The first, of a span. */
    public int year() {
        return Integer.parseInt(text.substring(0, 4));
    }

    /** Year, month and day as one number: {@code 20180100} where the day is not known. */
    int order() {
        var digits = text.contains("/") ? text.substring(0, 4) : text.replace("-", "");
        return Integer.parseInt((digits + "0000").substring(0, 8));
    }

    public boolean isSpan() {
        return text.contains("/");
    }

    public String last() {
        return text.substring(text.indexOf('/') + 1);
    }
}
