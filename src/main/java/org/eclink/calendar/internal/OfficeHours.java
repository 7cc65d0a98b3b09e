package org.eclink.calendar.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.eclink.calendar.Hours;
import org.eclink.calendar.Place;
import org.springframework.stereotype.Component;

/** Assumed office hours from data/office-hours.csv; {@code *} is everywhere else. Two lines make a lunch break. */
@Component
class OfficeHours {

    private static final String ELSEWHERE = "*";

    private record Shift(LocalTime from, LocalTime to) {}

    private final Map<String, List<Shift>> byCountry;

    OfficeHours() {
        byCountry = Csv.rows("office-hours.csv").stream().collect(Collectors.groupingBy(row -> row.get("country"),
            Collectors.mapping(OfficeHours::shift, Collectors.toUnmodifiableList())));
    }

    private static Shift shift(CSVRecord row) {
        return new Shift(LocalTime.parse(row.get("from")), LocalTime.parse(row.get("to")));
    }

    List<Hours> on(LocalDate workingDay, Place place) {
        var everywhere = Objects.requireNonNull(byCountry.get(ELSEWHERE), "office-hours.csv has no line *");
        return byCountry.getOrDefault(place.country(), everywhere).stream()
            .map(shift -> new Hours(workingDay.atTime(shift.from).atZone(place.zone()).toInstant(),
                workingDay.atTime(shift.to).atZone(place.zone()).toInstant()))
            .toList();
    }
}
