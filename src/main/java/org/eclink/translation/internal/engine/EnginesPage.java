package org.eclink.translation.internal.engine;

import java.util.List;
import org.eclink.translation.LanguageChoice;
import org.jspecify.annotations.Nullable;

/** Everything engines.jte shows. */
public record EnginesPage(List<Row> engines, List<JobRow> jobs, List<LanguageChoice> languages, String action, String done) {

    /** An engine, what it was asked today of what it may be, and in the last thirty days with what that cost. */
    public record Row(String name, String kind, boolean isNear, boolean isResting, long today, long mostADay, long month, int requests, int failures, String cost) {}

    /** A job; {@code percent} of it is done, addresses are null for what cannot be done now. */
    public record JobRow(String engine, String language, String state, int total, int done, int refused, int percent, @Nullable String halted, String began, @Nullable String pause, @Nullable String resume, @Nullable String cancel) {}
}
