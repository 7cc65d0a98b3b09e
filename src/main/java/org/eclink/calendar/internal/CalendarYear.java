package org.eclink.calendar.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclink.calendar.Day;
import org.jspecify.annotations.Nullable;

/** All days of one country's year, the first of January first. */
record CalendarYear(List<Day> days) {

    static CalendarYear of(int year, Map<LocalDate, NotedDay> noted) {
        return of(year, noted, false);
    }

    static CalendarYear provisional(int year, Map<LocalDate, NotedDay> noted) {
        return of(year, noted, true);
    }

    private static CalendarYear of(int year, Map<LocalDate, NotedDay> noted, boolean provisional) {
        return new CalendarYear(IntStream.rangeClosed(1, Year.of(year).length())
            .mapToObj(number -> LocalDate.ofYearDay(year, number))
            .map(date -> day(date, noted.get(date), provisional))
            .toList());
    }

    private static Day day(LocalDate date, @Nullable NotedDay noted, boolean provisional) {
        return noted != null
            ? new Day(date, noted.kind(), noted.names(), provisional)
            : new Day(date, isWeekend(date) ? Day.Kind.WEEKEND : Day.Kind.WORKING, Map.of(), provisional);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    Day on(LocalDate date) {
        return days.get(date.getDayOfYear() - 1);
    }
}
