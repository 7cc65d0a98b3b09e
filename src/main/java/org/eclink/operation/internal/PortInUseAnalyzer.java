package org.eclink.operation.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException reason) {
        return new FailureAnalysis("Another program uses port %d: choose a free one by ECLINK_PORT and ECLINK_MANAGEMENT_PORT."
            .formatted(reason.getPort()), null, reason);
    }
}
