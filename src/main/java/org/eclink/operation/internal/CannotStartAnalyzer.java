package org.eclink.operation.internal;

import org.eclink.operation.CannotStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CannotStart reason) {
        return new FailureAnalysis(reason.getMessage(), null, reason);
    }
}
