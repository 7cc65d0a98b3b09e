package org.eclink.calendar.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.Map;
import org.eclink.calendar.Day;
import org.springframework.stereotype.Component;

/** Every country's years, computed when first asked for. */
@Component
class CalendarYears {

    private static final int FIRST = 1950;
    private static final int LAST = 2099;
    private static final int KEPT = 500;

    private record CountryYear(String country, int year) {}

    private final ChineseYears china;
    private final LibraryYears library;
    private final LoadingCache<CountryYear, CalendarYear> years = Caffeine.newBuilder().maximumSize(KEPT).build(this::compute);

    CalendarYears() {
        var names = HolidayNames.read();
        china = new ChineseYears(PublishedDays.read(names), new ChineseFestivals(names));
        library = new LibraryYears(names);
    }

    Day day(String country, LocalDate date) {
        return years.get(new CountryYear(country, date.getYear())).on(date);
    }

    private CalendarYear compute(CountryYear asked) {
        if (!asked.country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("Not an ISO 3166-1 alpha-2 code: " + asked.country);
        }
        if (asked.year < FIRST || asked.year > LAST) {
            return plain(asked.year);
        }
        return asked.country.equals("CN")
            ? china.year(asked.year)
            : library.year(asked.country, asked.year).orElseGet(() -> plain(asked.year));
    }

    private static CalendarYear plain(int year) {
        return CalendarYear.provisional(year, Map.of());
    }
}
