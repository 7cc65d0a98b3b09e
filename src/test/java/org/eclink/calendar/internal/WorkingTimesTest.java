package org.eclink.calendar.internal;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.calendar.Day.Kind;
import org.eclink.calendar.Hours;
import org.eclink.calendar.Place;
import org.eclink.calendar.WorkingTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimesTest {

    static final Place ESSEN = place("DE", "Europe/Berlin");
    static final Place LISBON = place("PT", "Europe/Lisbon");
    static final Place REYKJAVIK = place("IS", "Atlantic/Reykjavik");
    static final Place CHANGZHOU = place("CN", "Asia/Shanghai");
    static final Place SAN_FRANCISCO = place("US", "America/Los_Angeles");
    static final WorkingTimes TIMES = new TwoClocks(new CalendarYears(), new OfficeHours());

    static Place place(String country, String zone) {
        return new Place(country, ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-14, 09:00, 10:30", "2026-07-15, 09:00, 11:30",
        "2026-03-27, 09:00, 10:30", "2026-03-30, 09:00, 11:30",
        "2026-10-23, 09:00, 11:30", "2026-10-26, 09:00, 10:30" })
    void essenAndChangzhouShareTheMorningAndAnHourMoreInSummer(LocalDate date, String from, String to) {
        assertThat(TIMES.shared(ESSEN, CHANGZHOU, date).both()).containsExactly(hours(ESSEN, date, from, to));
    }

    @Test
    void changzhouSeesTheSameHoursInItsAfternoon() {
        var winter = LocalDate.parse("2026-01-14");
        assertThat(TIMES.shared(CHANGZHOU, ESSEN, winter).both())
            .containsExactly(hours(CHANGZHOU, winter, "16:00", "17:30"));
    }

    @Test
    void aSundayWorkedInChinaIsNotSharedWithEssen() {
        var sunday = TIMES.shared(ESSEN, CHANGZHOU, LocalDate.parse("2026-01-04"));

        assertThat(sunday.near().kind()).isEqualTo(Kind.WEEKEND);
        assertThat(sunday.far().kind()).isEqualTo(Kind.WORKING_WEEKEND);
        assertThat(sunday.nearOffice()).isEmpty();
        assertThat(sunday.farOffice()).containsExactly(hours(ESSEN, sunday.near().date(), "02:00", "10:30"));
        assertThat(sunday.both()).isEmpty();
    }

    @Test
    void goldenWeekSharesNothingUntilTheEighthOfOctober() {
        LocalDate.parse("2026-10-01").datesUntil(LocalDate.parse("2026-10-08"))
            .forEach(date -> assertThat(TIMES.shared(ESSEN, CHANGZHOU, date).both()).as("%s", date).isEmpty());

        assertThat(TIMES.nextShared(ESSEN, CHANGZHOU, Instant.parse("2026-09-30T10:00:00Z")))
            .contains(hours(ESSEN, LocalDate.parse("2026-10-08"), "09:00", "11:30"));
    }

    @Test
    void essenRestsOnAscensionDayWhileChangzhouWorks() {
        var ascension = TIMES.shared(ESSEN, CHANGZHOU, LocalDate.parse("2026-05-14"));

        assertThat(ascension.near().names()).containsEntry("nl", "Hemelvaartsdag").containsEntry("de", "Christi Himmelfahrt")
            .containsEntry("zh-Hans", "耶稣升天节");
        assertThat(ascension.far().kind()).isEqualTo(Kind.WORKING);
        assertThat(ascension.both()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-14, 09:00, 09:30", "2026-07-15, 09:00, 10:30" })
    void lisbonAndChangzhouHaveHalfAnHourInWinter(LocalDate date, String from, String to) {
        assertThat(TIMES.shared(LISBON, CHANGZHOU, date).both()).containsExactly(hours(LISBON, date, from, to));
    }

    @Test
    void reykjavikKeepsNoSummerTime() {
        var summer = LocalDate.parse("2026-07-15");
        assertThat(TIMES.shared(REYKJAVIK, CHANGZHOU, summer).both())
            .containsExactly(hours(REYKJAVIK, summer, "09:00", "09:30"));
    }

    @Test
    void aDateInSanFranciscoTouchesTwoWorkingDaysInChina() {
        var wednesday = LocalDate.parse("2026-01-14");
        var shared = TIMES.shared(SAN_FRANCISCO, CHANGZHOU, wednesday);

        assertThat(shared.far().date()).isEqualTo("2026-01-15");
        assertThat(shared.farOffice()).containsExactly(hours(SAN_FRANCISCO, wednesday, "00:00", "01:30"),
            new Hours(at(SAN_FRANCISCO, wednesday, "17:00"), at(SAN_FRANCISCO, wednesday.plusDays(1), "00:00")));
        assertThat(shared.both()).containsExactly(hours(SAN_FRANCISCO, wednesday, "17:00", "17:30"));
    }

    @Test
    void fridayEveningInSanFranciscoIsSaturdayInChina() {
        var friday = LocalDate.parse("2026-01-16");
        assertThat(TIMES.shared(SAN_FRANCISCO, CHANGZHOU, friday).farOffice())
            .containsExactly(hours(SAN_FRANCISCO, friday, "00:00", "01:30"));
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-01, 17:00", "2026-03-08, 18:00", "2026-10-25, 18:00", "2026-11-01, 17:00" })
    void chinasMondayBeginsAnHourLaterOnTheSundayTheClocksGoForward(LocalDate sunday, String from) {
        assertThat(TIMES.shared(SAN_FRANCISCO, CHANGZHOU, sunday).farOffice()).containsExactly(new Hours(
            at(SAN_FRANCISCO, sunday, from), at(SAN_FRANCISCO, sunday.plusDays(1), "00:00")));
    }

    @Test
    void theNextSharedHourIsNowIfBothAreAtWork() {
        var now = Instant.parse("2026-01-14T08:40:00Z");
        assertThat(TIMES.nextShared(ESSEN, CHANGZHOU, now)).contains(new Hours(now, now.plus(ofMinutes(50))));
    }

    @Test
    void theNextSharedHourAfterFridayIsOnMonday() {
        assertThat(TIMES.nextShared(ESSEN, CHANGZHOU, Instant.parse("2026-01-16T09:30:00Z")))
            .contains(hours(ESSEN, LocalDate.parse("2026-01-19"), "09:00", "10:30"));
    }

    @Test
    void placesThatNeverWorkTogetherHaveNoNextHour() {
        var noon = Instant.parse("2026-07-15T12:00:00Z");
        var brazil = place("BR", "America/Sao_Paulo");
        assertThat(TIMES.nextShared(brazil, CHANGZHOU, noon)).isEqualTo(Optional.empty());
    }

    @Test
    void aCountryIsTwoCapitalLetters() {
        assertThatThrownBy(() -> place("de", "Europe/Berlin")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TIMES.day("../x", LocalDate.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyDayOfSevenYearsKeepsItsShape() {
        var pairs = List.of(List.of(ESSEN, CHANGZHOU), List.of(CHANGZHOU, ESSEN), List.of(LISBON, CHANGZHOU),
            List.of(SAN_FRANCISCO, CHANGZHOU), List.of(CHANGZHOU, SAN_FRANCISCO));
        LocalDate.parse("2024-01-01").datesUntil(LocalDate.parse("2031-01-01"))
            .forEach(date -> pairs.forEach(pair -> keepsItsShape(pair.getFirst(), pair.getLast(), date)));
    }

    private static void keepsItsShape(Place near, Place far, LocalDate date) {
        var shared = TIMES.shared(near, far, date);
        var midnight = date.atStartOfDay(near.zone()).toInstant();
        var nextMidnight = date.plusDays(1).atStartOfDay(near.zone()).toInstant();

        assertThat(shared.near().date()).isEqualTo(date);
        assertThat(shared.nearOffice().isEmpty()).isEqualTo(!shared.near().isWorking());
        for (var hours : List.of(shared.nearOffice(), shared.farOffice(), shared.both())) {
            assertInOrder(hours);
            assertThat(hours).allMatch(one -> !one.from().isBefore(midnight) && !one.to().isAfter(nextMidnight));
        }
        assertThat(shared.both()).allMatch(one -> isInside(one, shared.nearOffice()) && isInside(one, shared.farOffice()));
        assertThat(length(shared.both())).isEqualTo(lengthOfHalfHoursInBoth(shared.nearOffice(), shared.farOffice()));
    }

    private static void assertInOrder(List<Hours> hours) {
        for (int i = 1; i < hours.size(); i++) {
            assertThat(hours.get(i).from()).isAfterOrEqualTo(hours.get(i - 1).to());
        }
    }

    private static boolean isInside(Hours one, List<Hours> all) {
        return all.stream().anyMatch(other -> other.overlap(one).equals(Optional.of(one)));
    }

    private static Duration length(List<Hours> hours) {
        return hours.stream().map(one -> Duration.between(one.from(), one.to())).reduce(Duration.ZERO, Duration::plus);
    }

    /** Counted in half hours, another way than the code under test goes. */
    private static Duration lengthOfHalfHoursInBoth(List<Hours> some, List<Hours> others) {
        var count = some.stream()
            .flatMap(one -> Stream.iterate(one.from(), at -> at.isBefore(one.to()), at -> at.plusSeconds(1800)))
            .filter(at -> others.stream().anyMatch(other -> !at.isBefore(other.from()) && at.isBefore(other.to())))
            .count();
        return ofMinutes(30 * count);
    }

    private static Hours hours(Place place, LocalDate date, String from, String to) {
        return new Hours(at(place, date, from), at(place, date, to));
    }

    private static Instant at(Place place, LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(place.zone()).toInstant();
    }
}
