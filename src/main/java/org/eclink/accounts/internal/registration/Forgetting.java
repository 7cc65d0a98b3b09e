package org.eclink.accounts.internal.registration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.session.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is over is not kept. */
@Configuration(proxyBeanMethods = false)
class Forgetting {

    @Bean
    RecurringTask<Void> forgettingAccounts(Accounts accounts, Sessions sessions, Ceremonies ceremonies, Limits limits, Proof proof, Audit audit) {
        return Tasks.recurring("forget-accounts", FixedDelay.ofHours(1)).execute((_, _) -> {
            accounts.forgetOld();
            sessions.forgetOld();
            ceremonies.forgetOld();
            limits.forgetOld();
            proof.forgetOld();
            audit.forgetOld();
        });
    }
}
