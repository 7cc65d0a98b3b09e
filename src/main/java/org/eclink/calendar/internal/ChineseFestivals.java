package org.eclink.calendar.internal;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/**
 * China's public holidays as the law sets them, before the State Council's yearly notice moves working days around them:
 * Regulation on Public Holidays for National Annual Festivals and Memorial Days, as amended by State Council decree 795
 * (2024, in force 2025); earlier years by its version of decree 644 (2013, in force 2014).
 */
class ChineseFestivals {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int AMENDMENT_IN_FORCE = 2025;

    /** The sun at longitude 15°. Counting solar years from here gives the right date from 1950 to 2099. */
    private static final Instant QINGMING_2025 = Instant.parse("2025-04-04T12:48:00Z");
    private static final Duration SOLAR_YEAR = Duration.ofSeconds(31_556_938);

    /** ICU's moon is some minutes off, which from 1950 to 2099 matters only where it is new around midnight: here. */
    private static final Map<Integer, LocalDate> SPRING_FESTIVALS_ICU_MISSES = Map.of(
        1954, LocalDate.of(1954, 2, 3), 2027, LocalDate.of(2027, 2, 6), 2030, LocalDate.of(2030, 2, 3));

    private final HolidayNames names;

    ChineseFestivals(HolidayNames names) {
        this.names = names;
    }

    /** Names and dates of that Gregorian year, weekends included, at most 13. */
    TreeMap<LocalDate, NotedDay> of(int year) {
        var amended = year >= AMENDMENT_IN_FORCE;
        var springFestival = springFestival(year);
        var days = new TreeMap<LocalDate, NotedDay>();
        add(days, "cn.NEW_YEAR", LocalDate.of(year, 1, 1), 1);
        add(days, "cn.SPRING_FESTIVAL", springFestival.minusDays(amended ? 1 : 0), amended ? 4 : 3);
        add(days, "cn.QINGMING", qingming(year), 1);
        add(days, "cn.LABOUR_DAY", LocalDate.of(year, 5, 1), amended ? 2 : 1);
        add(days, "cn.DRAGON_BOAT", lunar(year, 5, 5), 1);
        add(days, "cn.MID_AUTUMN", lunar(year, 8, 15), 1);
        add(days, "cn.NATIONAL_DAY", LocalDate.of(year, 10, 1), 3);
        return days;
    }

    private void add(Map<LocalDate, NotedDay> days, String key, LocalDate first, int length) {
        first.datesUntil(first.plusDays(length))
            .forEach(date -> days.merge(date, NotedDay.holiday(names.of(key)), NotedDay::and));
    }

    private static LocalDate springFestival(int year) {
        var known = SPRING_FESTIVALS_ICU_MISSES.get(year);
        return known != null ? known : lunar(year, 1, 1);
    }

    /** The year is found from a summer's day, because ICU has changed from which year it counts. */
    private static LocalDate lunar(int year, int month, int day) {
        var calendar = new ChineseCalendar(TimeZone.getTimeZone(CHINA.getId()), ULocale.CHINA);
        calendar.setTimeInMillis(LocalDate.of(year, 7, 1).atTime(12, 0).atZone(CHINA).toInstant().toEpochMilli());
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), CHINA);
    }

    private static LocalDate qingming(int year) {
        return LocalDate.ofInstant(QINGMING_2025.plus(SOLAR_YEAR.multipliedBy(year - 2025)), CHINA);
    }
}
