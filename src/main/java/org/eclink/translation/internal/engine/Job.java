package org.eclink.translation.internal.engine;

import java.time.Instant;
import java.util.UUID;
import org.eclink.translation.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Everything public that is not there in one language, drafted by one engine. {@code done} of {@code total} paragraphs are drafted, {@code refused} not accepted. */
record Job(UUID id, String engine, LanguageTag into, State state, int total, int done, int refused, @Nullable String halted, Instant created, @Nullable Instant finished) {

    enum State { RUNNING, PAUSED, CANCELLED, DONE }

    int left() {
        return total - done - refused;
    }
}
