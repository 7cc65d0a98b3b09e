package org.eclink.calendar.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.calendar.Day;
import org.eclink.calendar.Hours;
import org.eclink.calendar.Place;
import org.eclink.calendar.SharedDay;
import org.eclink.calendar.WorkingTimes;
import org.springframework.stereotype.Service;

@Service
class TwoClocks implements WorkingTimes {

    private static final Duration HORIZON = Duration.ofDays(30);
    private static final Duration AN_INSTANT = Duration.ofNanos(1);

    private final CalendarYears years;
    private final OfficeHours officeHours;

    TwoClocks(CalendarYears years, OfficeHours officeHours) {
        this.years = years;
        this.officeHours = officeHours;
    }

    @Override
    public Day day(String country, LocalDate date) {
        return years.day(country, date);
    }

    @Override
    public List<Hours> office(Place place, LocalDate date) {
        return day(place.country(), date).isWorking() ? officeHours.on(date, place) : List.of();
    }

    @Override
    public SharedDay shared(Place near, Place far, LocalDate date) {
        var nearOffice = office(near, date);
        var farOffice = officeWithin(wholeDay(near, date), far);
        return new SharedDay(day(near.country(), date), day(far.country(), farDate(near, far, date)),
            nearOffice, farOffice, common(nearOffice, farOffice));
    }

    private static Hours wholeDay(Place place, LocalDate date) {
        return new Hours(date.atStartOfDay(place.zone()).toInstant(),
            date.plusDays(1).atStartOfDay(place.zone()).toInstant());
    }

    private List<Hours> officeWithin(Hours span, Place place) {
        var first = LocalDate.ofInstant(span.from(), place.zone());
        var last = LocalDate.ofInstant(span.to().minus(AN_INSTANT), place.zone());
        return first.datesUntil(last.plusDays(1))
            .flatMap(date -> office(place, date).stream())
            .flatMap(hours -> hours.overlap(span).stream())
            .toList();
    }

    private static LocalDate farDate(Place near, Place far, LocalDate date) {
        return date.atTime(12, 0).atZone(near.zone()).withZoneSameInstant(far.zone()).toLocalDate();
    }

    private static List<Hours> common(List<Hours> some, List<Hours> others) {
        return some.stream().flatMap(one -> others.stream().flatMap(other -> one.overlap(other).stream())).toList();
    }

    @Override
    public Optional<Hours> nextShared(Place near, Place far, Instant from) {
        var horizon = new Hours(from, from.plus(HORIZON));
        return Stream.iterate(LocalDate.ofInstant(from, near.zone()), date -> date.plusDays(1))
            .limit(HORIZON.toDays() + 1)
            .flatMap(date -> shared(near, far, date).both().stream())
            .filter(both -> both.overlap(horizon).isPresent())
            .map(both -> both.from().isBefore(from) ? new Hours(from, both.to()) : both)
            .findFirst();
    }
}
