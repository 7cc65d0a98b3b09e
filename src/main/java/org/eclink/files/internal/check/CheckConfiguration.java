package org.eclink.files.internal.check;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.eclink.files.FileId;
import org.eclink.files.internal.catalogue.Contents;
import org.eclink.files.internal.catalogue.Sweeping;
import org.eclink.files.internal.check.Checking.Outcome;
import org.eclink.files.internal.store.FilesSettings;
import org.eclink.files.internal.store.Store;
import org.eclink.files.internal.store.Workbench;
import org.eclink.files.internal.upload.Arrival;
import org.eclink.files.internal.upload.Uploads;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When files are checked and swept. */
@Configuration(proxyBeanMethods = false)
class CheckConfiguration {

    private static final Duration TURN = Duration.ofSeconds(2);
    private static final Duration SCANNER_AGAIN = Duration.ofSeconds(30);
    private static final Duration FAILED_AGAIN = Duration.ofSeconds(10);
    private static final double SLOWER = 1.5;
    private static final Duration LEFT_BY_A_CRASH = Duration.ofHours(6);

    @Bean
    Checking checking(Uploads uploads, Contents contents, Store store, Workbench workbench, Reader reader, FilesSettings settings) {
        return new Checking(uploads, contents, store, workbench, new Scanner(settings.scanner()), reader);
    }

    @Bean
    CustomTask<Void> checkingFiles(Checking checking, Clock clock) {
        return Tasks.custom(Uploads.CHECKING).onFailure(new ExponentialBackoffFailureHandler<>(FAILED_AGAIN, SLOWER))
            .execute((task, _) -> next(check(checking, FileId.valueOf(task.getId())), clock));
    }

    /** We are being stopped; another node, or we ourselves, begin anew. */
    private static Outcome check(Checking checking, FileId file) {
        try {
            return checking.check(file);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Outcome.BUSY;
        }
    }

    private static CompletionHandler<Void> next(Outcome outcome, Clock clock) {
        return switch (outcome) {
            case DONE -> new OnCompleteRemove<>();
            case BUSY -> (done, operations) -> operations.reschedule(done, clock.instant().plus(TURN));
            case UNSCANNED -> (done, operations) -> operations.reschedule(done, clock.instant().plus(SCANNER_AGAIN));
        };
    }

    /** Whatever has become of its task, a file that waits is checked. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> takingUpFiles(Contents contents, Uploads uploads) {
        return _ -> contents.checking().forEach(uploads::check);
    }

    @Bean
    RecurringTask<Void> sweepingFiles(Sweeping sweeping, Arrival arrival, Workbench workbench) {
        return Tasks.recurring("sweep-files", FixedDelay.ofMinutes(30)).execute((_, _) -> {
            arrival.forgetUnfinished();
            sweeping.sweep();
            workbench.clearOlderThan(LEFT_BY_A_CRASH);
        });
    }
}
