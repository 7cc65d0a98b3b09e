package org.eclink.interchange.internal.harvest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.eclink.interchange.internal.harvest.HarvestRefused.Code;
import org.jspecify.annotations.Nullable;

/** The arguments from and until, in days or in seconds, both inclusive (OAI-PMH 2.0, section 2.7.1); here {@code until} is the first moment that is no longer meant. */
record Period(@Nullable Instant from, @Nullable Instant until) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

    static Period of(@Nullable String from, @Nullable String until) {
        if (from != null && until != null && from.length() != until.length()) throw new HarvestRefused(Code.badArgument, "from and until have the same granularity.");
        var period = new Period(from == null ? null : start("from", from), until == null ? null : start("until", until).plus(1, isDay(until) ? ChronoUnit.DAYS : ChronoUnit.SECONDS));
        if (period.from != null && period.until != null && !period.from.isBefore(period.until)) throw new HarvestRefused(Code.badArgument, "from is not later than until.");
        return period;
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    private static Instant start(String name, String text) {
        try {
            if (isDay(text)) return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            if (SECOND.matcher(text).matches()) return Instant.parse(text);
        } catch (DateTimeException impossible) {
            throw new HarvestRefused(Code.badArgument, name + " is no day and no second that there is.");
        }
        throw new HarvestRefused(Code.badArgument, name + " is a day (2026-12-01) or a second (2026-12-01T09:40:00Z), UTC.");
    }
}
