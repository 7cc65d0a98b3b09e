package org.eclink.interchange.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a work was published, as exactly as that is known: the year at least. */
public record Issued(int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** A day without a month, or one that no calendar has, is an {@link IllegalArgumentException}. */
    public Issued {
        try {
            if (month != null && day != null) LocalDate.of(year, month, day);
            else if (month != null) YearMonth.of(year, month);
            else if (day != null) throw new IllegalArgumentException("a day without a month");
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day, impossible);
        }
        if (year < 1 || year > 9999) throw new IllegalArgumentException("no year: " + year);
    }

    public static Issued in(int year) {
        return new Issued(year, null, null);
    }

    public static Issued on(LocalDate date) {
        return new Issued(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** {@code 2015}, {@code 2015-03} or {@code 2015-03-27}; anything else is an {@link IllegalArgumentException}. */
    public static Issued of(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("no date: " + text);
        return new Issued(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** As ISO 8601 writes it, reduced to what is known. */
    @Override
    public String toString() {
        var text = "%04d".formatted(year);
        if (month != null) text += "-%02d".formatted(month);
        return day == null ? text : text + "-%02d".formatted(day);
    }
}
