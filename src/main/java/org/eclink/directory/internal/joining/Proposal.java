package org.eclink.directory.internal.joining;

import java.time.Instant;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** A place that a member thinks should be here; {@code city} is what became of it. */
record Proposal(UUID id, AccountId account, NewPlace content, Instant proposed, @Nullable Instant decided, @Nullable UUID city, @Nullable String answer) {

    /** The message that says how it stands. */
    String state() {
        if (decided == null) return "directory.proposal.waiting";
        return city == null ? "directory.proposal.refused" : "directory.proposal.accepted";
    }

    Instant since() {
        return decided == null ? proposed : decided;
    }
}
