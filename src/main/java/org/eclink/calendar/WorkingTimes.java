package org.eclink.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When people work: working days per country, office hours per place, and the hours two places have in common.
 * Only nationwide public holidays count; those of a German Land, a canton or a city do not. The weekend is Saturday and
 * Sunday. Office hours are assumptions, not facts about an office. In a country whose holidays are not known, and in
 * any country before 1950 or after 2099, people work Monday to Friday and every day is provisional.
 * Sources and assumptions: docs/architecture/calendar.md. Cheap enough for every page; years are computed once and kept.
 */
public interface WorkingTimes {

    /** A {@code country} that is not two capital letters is an {@link IllegalArgumentException}. */
    Day day(String country, LocalDate date);

    /** Office hours on that date of the place's own zone, in order of time; empty on a day off. */
    List<Hours> office(Place place, LocalDate date);

    /** The near place's date from its midnight to the next, seen from both sides. */
    SharedDay shared(Place near, Place far, LocalDate date);

    /**
     * The first stretch in which both are at work at or after {@code from}; it begins with {@code from} if they already
     * are. Empty if none begins within 30 days.
     */
    Optional<Hours> nextShared(Place near, Place far, Instant from);
}
