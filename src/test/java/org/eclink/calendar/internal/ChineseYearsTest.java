package org.eclink.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.eclink.calendar.Day;
import org.eclink.calendar.Day.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseYearsTest {

    static final HolidayNames NAMES = HolidayNames.read();
    static final ChineseFestivals FESTIVALS = new ChineseFestivals(NAMES);
    static final PublishedDays PUBLISHED = PublishedDays.read(NAMES);
    static final ChineseYears CHINA = new ChineseYears(PUBLISHED, FESTIVALS);

    @Test
    void springFestivalOf2026TakesNineDaysAndTwoWorkedSaturdays() {
        assertThat(kinds("2026-02-13", "2026-03-01")).containsExactly(
            Kind.WORKING, Kind.WORKING_WEEKEND, Kind.WEEKEND,
            Kind.HOLIDAY, Kind.HOLIDAY, Kind.HOLIDAY, Kind.HOLIDAY, Kind.HOLIDAY, Kind.WEEKEND, Kind.WEEKEND,
            Kind.HOLIDAY, Kind.WORKING, Kind.WORKING, Kind.WORKING, Kind.WORKING, Kind.WORKING_WEEKEND, Kind.WEEKEND);
    }

    @Test
    void aFestivalOnAWeekendKeepsItsName() {
        assertThat(on("2026-04-05")).isEqualTo(new Day(LocalDate.parse("2026-04-05"), Kind.HOLIDAY,
            Map.of("en", "Tomb-sweeping Day", "zh-Hans", "清明节", "nl", "Qingmingfeest"), false));
    }

    @Test
    void aWorkedWeekendSaysForWhichHoliday() {
        assertThat(on("2026-10-10").names()).containsExactlyInAnyOrderEntriesOf(
            Map.of("en", "National Day", "zh-Hans", "国庆节", "nl", "Nationale feestdag"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 2024, 2025, 2026 })
    void publishedYearsAreCertainAndAgreeWithTheLaw(int year) {
        assertThat(CHINA.year(year).days()).noneMatch(Day::provisional);
        assertThat(FESTIVALS.of(year).keySet()).allMatch(date -> CHINA.year(year).on(date).kind() == Kind.HOLIDAY);
        assertThat(FESTIVALS.of(year)).allSatisfy((date, festival) ->
            assertThat(CHINA.year(year).on(date).names().values()).containsAnyElementsOf(festival.names().values()));
    }

    @Test
    void aYearNotYetPublishedIsProvisionalThroughout() {
        assertThat(List.of(2023, 2027, 2030)).allSatisfy(year ->
            assertThat(CHINA.year(year).days()).allMatch(Day::provisional).noneMatch(day -> day.kind() == Kind.WORKING_WEEKEND));
    }

    @Test
    void theLawGives2027ItsFestivalsAndDaysInLieuOfWeekends() {
        assertThat(holidays(2027)).containsExactly(
            "2027-01-01 New Year's Day",
            "2027-02-05 Spring Festival", "2027-02-06 Spring Festival", "2027-02-07 Spring Festival",
            "2027-02-08 Spring Festival", "2027-02-09 Spring Festival", "2027-02-10 Spring Festival",
            "2027-04-05 Tomb-sweeping Day",
            "2027-05-01 Labour Day", "2027-05-02 Labour Day", "2027-05-03 Labour Day", "2027-05-04 Labour Day",
            "2027-06-09 Dragon Boat Festival",
            "2027-09-15 Mid-autumn Festival",
            "2027-10-01 National Day", "2027-10-02 National Day", "2027-10-03 National Day", "2027-10-04 National Day",
            "2027-10-05 National Day");
    }

    @Test
    void twoFestivalsOnOneDateBearBothNames() {
        assertThat(CHINA.year(2028).on(LocalDate.parse("2028-10-03")).names())
            .containsEntry("zh-Hans", "中秋节 / 国庆节").containsEntry("nl", "Midherfstfeest / Nationale feestdag");
    }

    @ParameterizedTest
    @CsvSource({
        "2000-02-05, 2000-04-04, 2000-06-06, 2000-09-12", "2020-01-25, 2020-04-04, 2020-06-25, 2020-10-01",
        "1954-02-03, 1954-04-05, 1954-06-05, 1954-09-11", "2030-02-03, 2030-04-05, 2030-06-05, 2030-09-12",
        "2023-01-22, 2023-04-05, 2023-06-22, 2023-09-29", "2028-01-26, 2028-04-04, 2028-05-28, 2028-10-03",
        "2033-01-31, 2033-04-04, 2033-06-01, 2033-09-08" })
    void knowsTheLunarFestivalsAlsoInYearsWithALeapMonth(
            LocalDate spring, LocalDate qingming, LocalDate dragonBoat, LocalDate midAutumn) {
        assertThat(FESTIVALS.of(spring.getYear())).containsKeys(spring, qingming, dragonBoat, midAutumn);
    }

    @Test
    void linesOfANewNoticeMakeItsYearCertain() throws IOException {
        var china = new ChineseYears(notice("2027-02-11,public holiday,Spring Festival,春节,notice",
            "2027-02-20,working weekend,Spring Festival,春节,notice"), FESTIVALS);

        assertThat(china.year(2027).days()).noneMatch(Day::provisional);
        assertThat(china.year(2027).on(LocalDate.parse("2027-02-20")).kind()).isEqualTo(Kind.WORKING_WEEKEND);
    }

    @Test
    void aHolidayOfOneYearOnlyHasTheWordsOfItsNotice() throws IOException {
        assertThat(notice("2027-09-03,public holiday,Victory Day,抗战胜利纪念日,notice").days().values())
            .containsExactly(NotedDay.holiday(Map.of("en", "Victory Day", "zh-Hans", "抗战胜利纪念日")));
    }

    @Test
    void refusesANoticeThatCannotBeRight() {
        assertThatThrownBy(() -> notice("2027-02-11,working weekend,Spring Festival,春节,notice")).hasMessageContaining("2027-02-11");
        assertThatThrownBy(() -> notice("2027-02-11,holiday,Spring Festival,春节,notice")).hasMessageContaining("neither");
        assertThatThrownBy(() -> notice("2027-02-11,public holiday,Spring Festival,春节,notice",
            "2027-02-11,public holiday,Spring Festival,春节,notice")).hasMessageContaining("second line");
    }

    private static PublishedDays notice(String... lines) throws IOException {
        var text = "date,kind,holiday_en,holiday_zh,source\n" + String.join("\n", lines);
        return PublishedDays.of(CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
            .parse(new StringReader(text)), NAMES);
    }

    private static Day on(String date) {
        return CHINA.year(LocalDate.parse(date).getYear()).on(LocalDate.parse(date));
    }

    private static List<Kind> kinds(String first, String last) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1)).map(date -> on(date.toString()).kind()).toList();
    }

    private static List<String> holidays(int year) {
        return CHINA.year(year).days().stream().filter(day -> day.kind() == Kind.HOLIDAY)
            .map(day -> day.date() + " " + day.names().get("en")).toList();
    }

    @Test
    void everyYearItAnswersForCanBeReckoned() {
        assertThat(IntStream.range(1950, 2100)).allSatisfy(year -> assertThat(FESTIVALS.of(year)).hasSizeBetween(8, 13));
    }
}
