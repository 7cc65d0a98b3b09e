package org.eclink.operation.internal;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last line of a start: where EC-Link is, and how long the process took to get there. */
@Component
class ReadyBanner {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyBanner.class);

    private final Environment environment;

    ReadyBanner(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellTheAddress() {
        var port = environment.getProperty("local.server.port");
        if (port != null) LOG.info("EC-Link is ready: http://localhost:{} ({} s)", port, secondsSinceStart());
    }

    private static String secondsSinceStart() {
        var start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return "%.1f".formatted(Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }
}
