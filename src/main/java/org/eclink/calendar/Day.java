package org.eclink.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * A date in one country's working calendar.
 * {@code names} are the holiday's by BCP 47 tag ({@code en}, {@code zh-Hans}, {@code nl}, …), in as many languages as
 * are known; a working weekend carries those of the holiday it is worked for; empty on any other day.
 * {@code provisional} means that the kind may still turn out otherwise: the country's calendar of that year is not
 * published yet, or its holidays are not known to us.
 */
public record Day(LocalDate date, Kind kind, Map<String, String> names, boolean provisional) {

    /** A holiday that falls on a weekend is a {@link #HOLIDAY}. */
    public enum Kind {
        WORKING, WEEKEND, HOLIDAY,
        /** A Saturday or Sunday on which China works, in exchange for a weekday off around a holiday. */
        WORKING_WEEKEND;

        public boolean isWorking() {
            return this == WORKING || this == WORKING_WEEKEND;
        }
    }

    public Day {
        names = Map.copyOf(names);
    }

    public boolean isWorking() {
        return kind.isWorking();
    }
}
