package org.eclink.calendar;

import java.time.ZoneId;

/** Where somebody works: {@code country} is ISO 3166-1 alpha-2 in capitals ({@code CN}, {@code GB}, {@code GR}). */
public record Place(String country, ZoneId zone) {

    public Place {
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("Not an ISO 3166-1 alpha-2 code: " + country);
        }
    }
}
