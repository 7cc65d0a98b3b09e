package org.eclink.directory.internal.seats;

import java.time.Instant;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.directory.Place;
import org.jspecify.annotations.Nullable;

/** A member's place: claimed, then decided on, some day ended. {@code answer} is what whoever refused it said. */
record Seat(UUID id, Place place, Post post, AccountId account, String reason, Instant claimed, @Nullable Instant decided, boolean isConfirmed,
        @Nullable String answer, @Nullable Instant ended) {

    /** The message that says how it stands. */
    String state() {
        if (decided == null) return ended == null ? "directory.seat.waiting" : "directory.seat.withdrawn";
        if (!isConfirmed) return "directory.seat.refused";
        return ended == null ? "directory.seat.held" : "directory.seat.ended";
    }

    boolean isOpen() {
        return ended == null && (decided == null || isConfirmed);
    }

    boolean isHeld() {
        return isConfirmed && ended == null;
    }

    /** When that happened. */
    Instant since() {
        if (ended != null) return ended;
        return decided == null ? claimed : decided;
    }
}
