package org.eclink.knowledge.internal.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work that everybody may read, or might. {@code origin} is where the starting tables have it from, null for what a member brought. */
public record Work(UUID id, int number, String slug, Description description, @Nullable Origin origin, Instant published, Instant changed, @Nullable Withdrawal withdrawn, int version) {

    /** {@code confidence} is a code of the scheme {@code confidence}; {@code note} may be null. */
    public record Origin(String code, String source, String confidence, @Nullable String note) {}

    /** Nobody reads it any more; everybody reads why. */
    public record Withdrawal(Instant at, String because) {}

    /** Without the language. */
    public String path() {
        return "/knowledge/" + slug;
    }

    public boolean isListed() {
        return withdrawn == null;
    }
}
