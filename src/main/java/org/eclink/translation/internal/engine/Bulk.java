package org.eclink.translation.internal.engine;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclink.translation.internal.engine.Drafting.Answer;
import org.eclink.translation.internal.engine.Drafting.Asked;
import org.eclink.translation.internal.engine.Guarded.Silent;
import org.eclink.translation.internal.engine.Job.State;
import org.eclink.translation.internal.rendering.Translating;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works on jobs, some paragraphs at a time: paused at once, taken up again by whichever node is there. */
@Configuration(proxyBeanMethods = false)
class Bulk {

    private static final int AT_ONCE = 50;
    private static final int SECONDS = 2;
    /** Then another node may have its turn. */
    private static final Duration TURN = Duration.ofSeconds(50);

    @Bean
    RecurringTask<Void> draftingInBulk(Jobs jobs, Engines engines, Drafting drafting, Translating translating, PlatformTransactionManager transactions, Clock clock) {
        var worker = new Worker(jobs, engines, drafting, translating, new TransactionTemplate(transactions), clock);
        return Tasks.recurring("draft-in-bulk", FixedDelay.ofSeconds(SECONDS)).execute((_, _) -> worker.turn());
    }

    /** One node at work. */
    static final class Worker {

        private final Jobs jobs;
        private final Engines engines;
        private final Drafting drafting;
        private final Translating translating;
        private final TransactionTemplate transactions;
        private final Clock clock;

        Worker(Jobs jobs, Engines engines, Drafting drafting, Translating translating, TransactionTemplate transactions, Clock clock) {
            this.jobs = jobs;
            this.engines = engines;
            this.drafting = drafting;
            this.translating = translating;
            this.transactions = transactions;
            this.clock = clock;
        }

        void turn() {
            var until = clock.instant().plus(TURN);
            for (var job : jobs.running()) {
                var engine = engines.find(job.engine());
                if (engine.isEmpty()) jobs.halt(job.id(), "gone");
                else while (clock.instant().isBefore(until) && goesOn(job) && step(job, engine.get())) jobs.halt(job.id(), null);
            }
        }

        private boolean goesOn(Job job) {
            return jobs.find(job.id()).filter(now -> now.state() == State.RUNNING).isPresent();
        }

        /** Whether there may be more to do at once. */
        private boolean step(Job job, Guarded engine) {
            var asked = jobs.take(job.id(), AT_ONCE, engine.settings().mostAtOnce());
            if (asked.isEmpty()) {
                jobs.finishIfDone(job.id());
                return false;
            }
            try {
                var answers = drafting.answers(engine, asked, job.into());
                transactions.executeWithoutResult(_ -> answers.forEach(answer -> keep(job, engine, answer)));
                return true;
            } catch (Silent silent) {
                return fail(job, asked, silent);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                jobs.giveBack(job.id(), asked, false);
                return false;
            }
        }

        private void keep(Job job, Guarded engine, Answer answer) {
            switch (answer) {
                case Answer.Drafted(var asked, var words) -> {
                    translating.draft(asked.passage(), job.into(), words, engine.settings().name());
                    jobs.done(job.id(), asked.passage());
                }
                case Answer.Refused(var asked, var because) -> jobs.refuse(job.id(), asked.passage(), because);
            }
        }

        private boolean fail(Job job, List<Asked> asked, Silent silent) {
            switch (silent.why()) {
                case TOO_LONG -> asked.forEach(one -> jobs.refuse(job.id(), one.passage(), "long"));
                case UNANSWERED -> jobs.giveBack(job.id(), asked, true);
                case RESTING, SPENT -> jobs.giveBack(job.id(), asked, false);
            }
            if (silent.why() != Silent.Why.TOO_LONG) jobs.halt(job.id(), silent.why().name().toLowerCase(Locale.ROOT));
            return silent.why() == Silent.Why.TOO_LONG;
        }
    }
}
