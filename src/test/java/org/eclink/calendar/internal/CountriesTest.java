package org.eclink.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.calendar.Day;
import org.eclink.calendar.Day.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    static final CalendarYears YEARS = new CalendarYears();
    static final Set<String> FURTHER = Set.of("LU", "EE", "SK", "MT", "CY", "IS", "UA", "MK");

    @Test
    void everyCountryOfOurCitiesAndItsNeighboursIsKnown() {
        assertThat(ours().filter(country -> YEARS.day(country, LocalDate.parse("2026-01-01")).provisional())).isEmpty();
    }

    @Test
    void everyHolidayThereHasANameInTheThreeLanguagesOfTheInterface() {
        var unnamed = ours().flatMap(country -> IntStream.rangeClosed(2024, 2030).boxed().flatMap(year -> holidays(country, year)))
            .filter(day -> !day.names().keySet().containsAll(Set.of("en", "zh-Hans", "nl")))
            .collect(Collectors.toSet());
        assertThat(unnamed).isEmpty();
    }

    private static Stream<String> ours() {
        var countries = Csv.rows("cities.csv").stream().map(row -> row.get("country")).collect(Collectors.toCollection(TreeSet::new));
        countries.addAll(FURTHER);
        return countries.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26",
        "GB, 01-01 04-03 05-04 05-25 12-25 12-28",
        "FR, 01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25",
        "RO, 01-01 01-02 01-06 01-07 01-24 04-10 04-12 04-13 05-01 05-31 06-01 08-15 11-30 12-01 12-25 12-26",
        "GR, 01-01 01-06 02-23 03-25 04-10 04-12 04-13 05-01 06-01 08-15 10-28 12-25 12-26",
        "LT, 01-01 02-16 03-11 04-05 04-06 05-01 05-03 06-07 06-24 07-06 08-15 11-01 11-02 12-24 12-25 12-26",
        "CY, 01-01 01-06 02-23 03-25 04-01 04-10 04-12 04-13 04-14 05-01 06-01 08-15 10-01 10-28 12-24 12-25 12-26",
        "IS, 01-01 04-02 04-03 04-05 04-06 04-23 05-01 05-14 05-24 05-25 06-17 08-03 12-24 12-25 12-26 12-31" })
    void holidaysOf2026(String country, String dates) {
        assertThat(holidays(country, 2026).map(day -> day.date().toString().substring(5)))
            .containsExactly(dates.split(" "));
    }

    @Test
    void aDayThatIsOnlyObservedIsWorked() {
        assertThat(YEARS.day("NL", LocalDate.parse("2026-04-03")).kind()).isEqualTo(Kind.WORKING);
    }

    @ParameterizedTest
    @CsvSource({ "XX, 2026-01-01", "EU, 2026-01-01", "DE, 1949-12-25", "CN, 2100-10-01", "FR, -0044-03-15", "CN, +999999999-12-31" })
    void whereNothingIsKnownPeopleWorkMondayToFridayProvisionally(String country, LocalDate date) {
        var expected = CalendarYear.isWeekend(date) ? Kind.WEEKEND : Kind.WORKING;
        assertThat(YEARS.day(country, date)).isEqualTo(new Day(date, expected, Map.of(), true));
    }

    /** A process of its own, because the library keeps what it found first for as long as the process lives. */
    @Test
    void threadsWithoutOurClassLoaderFindTheLibraryAndItsEnglishOnAGermanMachine() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Duser.language=de", "-cp", System.getProperty("java.class.path"),
            GermanMachine.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .endsWith("Good Friday, Karfreitag, Goede Vrijdag");
    }

    static class GermanMachine {

        public static void main(String[] arguments) {
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            var names = new CalendarYears().day("DE", LocalDate.parse("2026-04-03")).names();
            System.out.print(names.get("en") + ", " + names.get("de") + ", " + names.get("nl"));
        }
    }

    @Test
    void manyThreadsAgree() {
        var fresh = new CalendarYears();
        var alone = ours().map(country -> fingerprint(YEARS, country)).toList();
        assertThat(ours().toList().parallelStream().map(country -> fingerprint(fresh, country)).toList()).isEqualTo(alone);
    }

    private static List<Day> fingerprint(CalendarYears years, String country) {
        return LocalDate.parse("2025-01-01").datesUntil(LocalDate.parse("2028-01-01")).map(date -> years.day(country, date)).toList();
    }

    private static Stream<Day> holidays(String country, int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).map(date -> YEARS.day(country, date))
            .filter(day -> day.kind() == Kind.HOLIDAY);
    }
}
