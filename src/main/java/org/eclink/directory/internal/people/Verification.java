package org.eclink.directory.internal.people;

import java.time.Instant;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** That somebody asked to be verified as an expert, and what became of it. */
record Verification(UUID id, AccountId account, String reason, Instant asked, @Nullable Instant decided, boolean isVerified, @Nullable String answer, @Nullable Instant ended) {

    boolean isWaiting() {
        return decided == null && ended == null;
    }

    boolean isHeld() {
        return isVerified && ended == null;
    }

    /** The message that says how it stands. */
    String state() {
        if (decided == null) return ended == null ? "directory.verification.waiting" : "directory.verification.withdrawn";
        if (!isVerified) return "directory.verification.refused";
        return ended == null ? "directory.verification.held" : "directory.verification.ended";
    }

    Instant since() {
        if (ended != null) return ended;
        return decided == null ? asked : decided;
    }
}
