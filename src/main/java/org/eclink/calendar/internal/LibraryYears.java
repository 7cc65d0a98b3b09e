package org.eclink.calendar.internal;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Nationwide public holidays as Jollyday knows them. Where it is wrong about a country, our own calendar in its format
 * stands in data/holidays/ and is used instead.
 */
class LibraryYears {

    private static final List<String> LANGUAGES = List.of("en", "de", "el", "fr", "nl", "pt", "sv");

    private final HolidayNames names;

    LibraryYears(HolidayNames names) {
        this.names = names;
    }

    /** Empty for a country it does not know. Synchronised since the library does not promise to be safe for threads. */
    synchronized Optional<CalendarYear> year(String country, int year) {
        return calendar(country).map(calendar -> year(inOurClassLoader(() -> HolidayManager.getInstance(calendar)), year));
    }

    private static Optional<ManagerParameter> calendar(String country) {
        var ours = LibraryYears.class.getResource("/data/holidays/" + country + ".xml");
        if (ours != null) {
            return Optional.of(ManagerParameters.create(ours));
        }
        return HolidayManager.getSupportedCalendarCodes().contains(country)
            ? Optional.of(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
            : Optional.empty();
    }

    private CalendarYear year(HolidayManager holidays, int year) {
        var days = new TreeMap<LocalDate, NotedDay>();
        holidays.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
            .sorted(Comparator.comparing(Holiday::getPropertiesKey))
            .forEach(holiday -> days.merge(holiday.getDate(), NotedDay.holiday(namesOf(holiday)), NotedDay::and));
        return CalendarYear.of(year, days);
    }

    private Map<String, String> namesOf(Holiday holiday) {
        var all = new TreeMap<String, String>();
        LANGUAGES.forEach(tag -> all.put(tag, holiday.getDescription(Locale.forLanguageTag(tag))));
        all.putAll(names.of(holiday.getPropertiesKey()));
        return all;
    }

    /** The library looks its parts up by the thread's class loader, which in a packed jar pool threads do not have. */
    private static <T> T inOurClassLoader(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(LibraryYears.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
