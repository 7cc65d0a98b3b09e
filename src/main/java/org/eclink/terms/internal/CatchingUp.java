package org.eclink.terms.internal;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets every node notice what another one changed; one query of one row each time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CatchingUp {

    private final Thesaurus thesaurus;

    CatchingUp(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void look() {
        thesaurus.catchUp();
    }
}
