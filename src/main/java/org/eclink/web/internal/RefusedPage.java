package org.eclink.web.internal;

import org.eclink.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A whole-page refusal: what it is, and for a fault the reference that stands beside it in the log. */
public record RefusedPage(Refusal refusal, @Nullable String reference) {

    public boolean isMissing() {
        return refusal == Refusal.MISSING;
    }
}
