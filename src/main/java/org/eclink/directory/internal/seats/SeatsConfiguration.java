package org.eclink.directory.internal.seats;

import java.time.Instant;
import org.eclink.accounts.OwnRecords;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SeatsConfiguration {

    /** A seat as its member takes it along. */
    record Kept(String place, String post, String reason, Instant claimed, @Nullable Instant decided, boolean isConfirmed, @Nullable String answer, @Nullable Instant ended) {

        static Kept of(Seat seat) {
            return new Kept(seat.place().path(), seat.post().code(), seat.reason(), seat.claimed(), seat.decided(), seat.isConfirmed(), seat.answer(), seat.ended());
        }
    }

    @Bean
    NavEntry seatsEntry() {
        return new NavEntry(Section.MINE, 10, "directory.seats.title", "/seats");
    }

    @Bean
    NavEntry claimsEntry() {
        return new NavEntry(Section.SECRETARIAT, 15, "directory.claims.title", "/secretariat/claims");
    }

    @Bean
    OwnRecords seatRecords(Seats seats) {
        return OwnRecords.of("seats", account -> seats.of(account).stream().map(Kept::of).toList());
    }
}
