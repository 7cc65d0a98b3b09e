package org.eclink.interchange.internal.description;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as others want them: UTC, to the second ({@code 2026-12-01T09:40:00Z}). */
public final class Moments {

    private Moments() {}

    public static String seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
