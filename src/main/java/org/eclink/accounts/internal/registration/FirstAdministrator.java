package org.eclink.accounts.internal.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclink.accounts.Office;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.account.Offices;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever started EC-Link becomes its first administrator, by a link that is told to them alone and good once. Until somebody is,
 * each start tells a new one.
 */
@Service
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Duration LINK_LASTS = Duration.ofDays(7);
    private static final int AFTER_THE_ADDRESS = 1000;

    private final Registration registration;
    private final Accounts accounts;
    private final Offices offices;
    private final Ceremonies ceremonies;
    private final Audit audit;
    private final Site site;
    private final Environment environment;

    FirstAdministrator(Registration registration, Accounts accounts, Offices offices, Ceremonies ceremonies, Audit audit, Site site, Environment environment) {
        this.registration = registration;
        this.accounts = accounts;
        this.offices = offices;
        this.ceremonies = ceremonies;
        this.audit = audit;
        this.site = site;
        this.environment = environment;
    }

    /** Another node may tell one at the same time; both are good, and the first who comes is the one. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(AFTER_THE_ADDRESS)
    @Transactional
    public void tellLink() {
        var port = environment.getProperty("local.server.port");
        if (port == null || !offices.administrators().isEmpty()) return;
        LOG.info("Nobody looks after this EC-Link yet. Begin here, once: http://localhost:{}/{}/begin/{}", port, site.languages().getFirst().code(), link());
    }

    /** The token of a new link. */
    String link() {
        return ceremonies.begin(Kind.FIRST_ADMINISTRATOR, null, Map.of(), LINK_LASTS).text();
    }

    boolean isGood(String token) {
        return ceremonies.find(Kind.FIRST_ADMINISTRATOR, token).isPresent() && offices.administrators().isEmpty();
    }

    /** Empty if the link is good no longer, or the address is somebody's. */
    @Transactional
    public Optional<Account> begin(String token, RegistrationForm form, String password, Language language) {
        if (ceremonies.take(Kind.FIRST_ADMINISTRATOR, token).isEmpty() || !offices.administrators().isEmpty()) return Optional.empty();
        var account = registration.register(form, password, false, false, language);
        if (!accounts.admit(account.id(), account.version())) return Optional.empty();
        for (var office : List.of(Office.ADMINISTRATOR, Office.EDITOR, Office.DESK_AGENT)) offices.give(account.id(), office);
        audit.note(Audit.Event.OFFICE_GIVEN, account.id());
        return Optional.of(account);
    }
}
