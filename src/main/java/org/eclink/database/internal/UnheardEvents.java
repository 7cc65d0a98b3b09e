package org.eclink.database.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends once more what a part of ours has not heard to its end, on whichever node. Two nodes may send the same: hearing it
 * twice changes nothing.
 */
@Component
class UnheardEvents {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IncompleteEventPublications events;

    UnheardEvents(IncompleteEventPublications events) {
        this.events = events;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void sendAgain() {
        events.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}
