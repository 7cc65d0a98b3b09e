package org.eclink.accounts.internal.session;

import java.time.Clock;
import java.time.Duration;
import org.eclink.accounts.Viewer.Member;
import org.springframework.stereotype.Component;

/** Whether it is still the member who sits there. What opens or closes the door for good asks first. */
@Component
public class FreshProof {

    private static final Duration TO_BEGIN = Duration.ofMinutes(10);
    /** Whoever was in time for the form has this long to fill it in. */
    private static final Duration TO_SEND = Duration.ofMinutes(40);

    private final Clock clock;

    FreshProof(Clock clock) {
        this.clock = clock;
    }

    public void mustBegin(Member member) {
        must(member, TO_BEGIN);
    }

    public void mustSend(Member member) {
        must(member, TO_SEND);
    }

    private void must(Member member, Duration age) {
        if (member.proved().isBefore(clock.instant().minus(age))) throw new ProofNeeded();
    }
}
