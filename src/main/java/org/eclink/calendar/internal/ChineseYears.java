package org.eclink.calendar.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** China's years: as published, else provisionally as the law has them. */
class ChineseYears {

    private final PublishedDays published;
    private final ChineseFestivals festivals;

    ChineseYears(PublishedDays published, ChineseFestivals festivals) {
        this.published = published;
        this.festivals = festivals;
    }

    CalendarYear year(int year) {
        return published.covers(year)
            ? CalendarYear.of(year, withNamedWeekends(festivals.of(year)))
            : CalendarYear.provisional(year, withDaysInLieu(festivals.of(year)));
    }

    /** The notices list weekdays only; a festival that falls on a weekend keeps its name. */
    private Map<LocalDate, NotedDay> withNamedWeekends(Map<LocalDate, NotedDay> byLaw) {
        var days = new TreeMap<>(published.days());
        byLaw.forEach((date, festival) -> {
            if (CalendarYear.isWeekend(date)) {
                days.putIfAbsent(date, festival);
            }
        });
        return days;
    }

    /** The law makes up for a holiday on a weekend by a working day; the next free one is a guess at which. */
    private static Map<LocalDate, NotedDay> withDaysInLieu(Map<LocalDate, NotedDay> byLaw) {
        var days = new TreeMap<>(byLaw);
        byLaw.forEach((date, festival) -> {
            if (CalendarYear.isWeekend(date)) {
                days.put(nextWeekday(date, days::containsKey), festival);
            }
        });
        return days;
    }

    private static LocalDate nextWeekday(LocalDate date, Predicate<LocalDate> isTaken) {
        return Stream.iterate(date, day -> day.plusDays(1))
            .filter(day -> !CalendarYear.isWeekend(day) && !isTaken.test(day))
            .findFirst().orElseThrow();
    }
}
