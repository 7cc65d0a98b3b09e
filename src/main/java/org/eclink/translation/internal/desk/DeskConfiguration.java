package org.eclink.translation.internal.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Optional;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.MemberPanel;
import org.eclink.accounts.OwnRecords;
import org.eclink.web.Fragment;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.eclink.web.Shell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    private static final int HOURS = 12;

    @Bean
    NavEntry translateEntry() {
        return new NavEntry(Section.MINE, 16, "translation.queue.title", "/translate");
    }

    @Bean
    NavEntry disputesEntry() {
        return new NavEntry(Section.LEARN, 40, "translation.disputes.title", "/disputes");
    }

    @Bean
    NavEntry enginesEntry() {
        return new NavEntry(Section.SECRETARIAT, 40, "translation.engines.title", "/secretariat/engines");
    }

    @Bean
    RecurringTask<Void> forgettingDrafts(DeskRows rows) {
        return Tasks.recurring("forget-translation-drafts", FixedDelay.ofHours(HOURS)).execute((_, _) -> rows.forgetOldDrafts());
    }

    @Bean
    OwnRecords translationRecords(DeskRows rows) {
        return OwnRecords.of("translations", rows::own);
    }

    @Bean
    MemberPanel translationCredit(DeskRows rows) {
        return new MemberPanel() {
            @Override
            public int position() {
                return 10;
            }

            @Override
            public Optional<Fragment> show(AccountId account, Shell shell) {
                var shares = rows.shares(account).stream().map(share -> new CreditPanel.Share(share.language().name(shell.language()), share.paragraphs())).toList();
                return shares.isEmpty() ? Optional.empty() : Optional.of(new Fragment("translation/credit", new CreditPanel(shares)));
            }
        };
    }
}
