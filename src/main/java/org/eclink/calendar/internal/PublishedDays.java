package org.eclink.calendar.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.eclink.calendar.Day;

/**
 * The State Council's yearly notices from data/cn-working-days.csv: weekdays off and weekends worked. A year counts as
 * published as soon as the table has a line of it.
 */
record PublishedDays(Map<LocalDate, NotedDay> days, Set<Integer> years) {

    static PublishedDays read(HolidayNames names) {
        return of(Csv.rows("cn-working-days.csv"), names);
    }

    static PublishedDays of(Iterable<CSVRecord> rows, HolidayNames names) {
        var days = new TreeMap<LocalDate, NotedDay>();
        for (var row : rows) {
            var date = LocalDate.parse(row.get("date"));
            if (days.put(date, new NotedDay(kind(row, date), namesOf(row, names))) != null) {
                throw wrong(row, "a second line for this date");
            }
        }
        return new PublishedDays(days, days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet()));
    }

    private static Day.Kind kind(CSVRecord row, LocalDate date) {
        return switch (row.get("kind")) {
            case "public holiday" -> Day.Kind.HOLIDAY;
            case "working weekend" -> workingWeekend(row, date);
            default -> throw wrong(row, "neither public holiday nor working weekend");
        };
    }

    private static Day.Kind workingWeekend(CSVRecord row, LocalDate date) {
        if (!CalendarYear.isWeekend(date)) {
            throw wrong(row, "not a weekend");
        }
        return Day.Kind.WORKING_WEEKEND;
    }

    private static Map<String, String> namesOf(CSVRecord row, HolidayNames names) {
        var english = row.get("holiday_en");
        return names.byKey().entrySet().stream()
            .filter(holiday -> holiday.getKey().startsWith("cn.") && english.equals(holiday.getValue().get("en")))
            .map(Map.Entry::getValue)
            .findFirst().orElseGet(() -> Map.of("en", english, "zh-Hans", row.get("holiday_zh")));
    }

    private static IllegalStateException wrong(CSVRecord row, String what) {
        return new IllegalStateException("cn-working-days.csv, %s: %s".formatted(row.get("date"), what));
    }

    boolean covers(int year) {
        return years.contains(year);
    }
}
