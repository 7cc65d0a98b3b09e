package org.eclink.calendar;

import java.time.Instant;
import java.util.Optional;

/** A stretch of time that is never empty: {@code from} belongs to it, {@code to} does not. */
public record Hours(Instant from, Instant to) {

    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Hours end before they begin: " + from + " to " + to);
        }
    }

    /** What both stretches cover; empty if they only touch or lie apart. */
    public Optional<Hours> overlap(Hours other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end = to.isBefore(other.to) ? to : other.to;
        return start.isBefore(end) ? Optional.of(new Hours(start, end)) : Optional.empty();
    }
}
