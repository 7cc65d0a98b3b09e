package org.eclink.operation.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the start failed where the person who tried it looks: on the console, without a stack trace. */
class OneSentence implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis failure) {
        var why = onOneLine(failure.getDescription()) + onOneLine(failure.getAction());
        System.err.println("EC-Link cannot start: " + why.strip());
    }

    private static String onOneLine(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ") + " ";
    }
}
