package org.eclink.news.internal.letter;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.eclink.web.FromAnywhere;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the letter of the week goes out: on Mondays, before lunch in China and at breakfast in Europe. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    private static final String MONDAYS = "0 0 5 * * MON";
    private static final int HOURS = 6;

    @Bean
    RecurringTask<Void> postingNewsletters(Posting posting, Clock clock) {
        return Tasks.recurring("newsletter", Schedules.cron(MONDAYS, ZoneOffset.UTC)).execute((_, _) -> {
            var week = LocalDate.now(clock.withZone(ZoneOffset.UTC)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var composed = new HashMap<Posting.Kind, Posting.Composed>();
            while (posting.postSome(week, composed) > 0) {
                // until everybody has theirs; a crash between two goes on where it was
            }
        });
    }

    /** Mail programs leave for their readers (RFC 8058). */
    @Bean
    FromAnywhere leavingFromAnywhere() {
        return new FromAnywhere(Pattern.compile("/newsletter/leave/[A-Za-z0-9_-]{20,60}"));
    }

    @Bean
    RecurringTask<Void> forgettingSubscriptions(Subscriptions subscriptions, Clock clock) {
        return Tasks.recurring("forget-subscriptions", FixedDelay.ofHours(HOURS)).execute((_, _) -> {
            subscriptions.forgetUnconfirmed();
            subscriptions.forgetSent(LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusMonths(1));
        });
    }
}
