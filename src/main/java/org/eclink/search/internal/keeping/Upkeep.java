package org.eclink.search.internal.keeping;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.eclink.terms.Terms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/** When search is compared with what there is: at a start, when a vocabulary has changed, and each night. */
@Configuration(proxyBeanMethods = false)
class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final int NIGHT = 2;
    private static final int EACH_SECONDS = 5;

    private final Comparison comparison;
    private final Terms terms;
    private long revision = Long.MIN_VALUE;

    Upkeep(Comparison comparison, Terms terms) {
        this.comparison = comparison;
        this.terms = terms;
    }

    /** What came in with the start is news to search, and to nobody else. */
    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        Thread.ofVirtual().name("search-check").start(comparison::checkPresence);
    }

    /** Terms are in memory: comparing them all costs nothing. */
    @Scheduled(initialDelay = EACH_SECONDS, fixedRate = EACH_SECONDS, timeUnit = TimeUnit.SECONDS)
    synchronized void lookAtTerms() {
        var now = terms.revision();
        if (now == revision) return;
        if (revision != Long.MIN_VALUE) comparison.checkTerms();
        revision = now;
    }

    @Bean
    RecurringTask<Void> checkingSearch() {
        return Tasks.recurring("check-search", new Daily(ZoneOffset.UTC, LocalTime.of(NIGHT, 0))).execute((_, _) -> report(comparison.checkAll()));
    }

    private static void report(Comparison.Checked checked) {
        if (checked.mended() > 0) LOG.info("Search did not know {} of {} things as they are; they are read again.", checked.mended(), checked.all());
    }
}
