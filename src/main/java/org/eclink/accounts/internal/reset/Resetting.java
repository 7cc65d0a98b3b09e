package org.eclink.accounts.internal.reset;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.address.ChangingAddress;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.letters.AccountLetters;
import org.eclink.accounts.internal.provider.Identities;
import org.eclink.accounts.internal.session.Sessions;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking for a new password does the same for an address that is known and for one that is not: it puts the address on a list.
 * Who works the list off looks it up, when nobody waits for the answer any more, and writes either way.
 */
@Service
class Resetting {

    private static final TaskDescriptor<Asked> LOOKING_UP = TaskDescriptor.of("look-up-reset", Asked.class);
    private static final Duration LINK_LASTS = Duration.ofHours(1);

    private final Accounts accounts;
    private final Ceremonies ceremonies;
    private final ChangingAddress addresses;
    private final Sessions sessions;
    private final Identities identities;
    private final AccountLetters letters;
    private final Audit audit;
    private final Site site;
    private final Clock clock;
    private final ObjectProvider<SchedulerClient> scheduler;

    Resetting(Accounts accounts, Ceremonies ceremonies, ChangingAddress addresses, Sessions sessions, Identities identities, AccountLetters letters, Audit audit, Site site, Clock clock,
            ObjectProvider<SchedulerClient> scheduler) {
        this.accounts = accounts;
        this.ceremonies = ceremonies;
        this.addresses = addresses;
        this.sessions = sessions;
        this.identities = identities;
        this.letters = letters;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    record Asked(String address, String language) implements Serializable {}

    void ask(Address address, Language language) {
        scheduler.getObject().scheduleIfNotExists(LOOKING_UP.instance(UUID.randomUUID().toString()).data(new Asked(address.text(), language.code())).scheduledTo(clock.instant()));
    }

    @Transactional
    void lookUp(Asked asked) {
        var language = site.languages().stream().filter(one -> one.code().equals(asked.language())).findFirst().orElseThrow();
        var address = Address.of(asked.address()).orElseThrow();
        accounts.owner(address).ifPresentOrElse(account ->
            letters.reset(address, ceremonies.begin(Kind.RESETTING, account.id(), Map.of(), LINK_LASTS), language), () -> letters.nobodyHere(address, language));
    }

    Optional<Account> asking(String token) {
        return ceremonies.find(Kind.RESETTING, token).map(Ceremony::account).flatMap(accounts::find);
    }

    /** All sessions and all other links end. False if the link is good no longer. */
    @Transactional
    boolean reset(String token, String password, Language language) {
        var account = ceremonies.take(Kind.RESETTING, token).map(Ceremony::account).flatMap(accounts::find);
        if (account.isEmpty()) return false;
        var id = account.get().id();
        accounts.setPassword(id, password);
        ceremonies.abandon(Kind.RESETTING, id);
        ceremonies.abandon(Kind.SECOND_FACTOR, id);
        addresses.stop(id);
        sessions.endAll(id);
        identities.unlinkAll(id);
        audit.note(Audit.Event.PASSWORD_RESET, id);
        letters.passwordChanged(Address.of(account.get().address()).orElseThrow(), language);
        return true;
    }

    @Bean
    static OneTimeTask<Asked> lookingUp(ObjectProvider<Resetting> resetting) {
        return Tasks.oneTime(LOOKING_UP).execute((task, _) -> resetting.getObject().lookUp(task.getData()));
    }
}
