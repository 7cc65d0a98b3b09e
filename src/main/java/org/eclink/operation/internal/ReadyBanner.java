package org.eclink.operation.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last line of a start: where EC-Link is, and how long it took to get there. */
@Component
class ReadyBanner {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyBanner.class);

    private final Environment environment;

    ReadyBanner(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void tellTheAddress(ApplicationReadyEvent ready) {
        var port = environment.getProperty("local.server.port");
        if (port != null) LOG.info("EC-Link is ready: http://localhost:{} ({} s)", port, seconds(ready.getTimeTaken()));
    }

    private static String seconds(@Nullable Duration duration) {
        return duration == null ? "?" : "%.1f".formatted(duration.toMillis() / 1000.0);
    }
}
