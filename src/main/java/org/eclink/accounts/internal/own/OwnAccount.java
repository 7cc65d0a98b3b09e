package org.eclink.accounts.internal.own;

import java.util.Optional;
import org.eclink.accounts.AccountClosed;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.account.Offices;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.letters.AccountLetters;
import org.eclink.accounts.internal.session.Sessions;
import org.eclink.web.Language;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member does with the account as a whole. The owner hears of it by letter, whoever did it. */
@Service
class OwnAccount {

    private final Accounts accounts;
    private final Offices offices;
    private final Ceremonies ceremonies;
    private final Sessions sessions;
    private final AccountLetters letters;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    OwnAccount(Accounts accounts, Offices offices, Ceremonies ceremonies, Sessions sessions, AccountLetters letters, Audit audit, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.offices = offices;
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
    }

    Account of(Member member) {
        return accounts.get(member.id());
    }

    @Transactional
    void changePassword(Member member, String kept, Language language) {
        accounts.setPassword(member.id(), kept);
        ceremonies.abandon(Kind.SECOND_FACTOR, member.id());
        ceremonies.abandon(Kind.RESETTING, member.id());
        sessions.endOthers(member.id(), member.session());
        audit.note(Audit.Event.PASSWORD_CHANGED, member.id());
        confirmed(member).ifPresent(address -> letters.passwordChanged(address, language));
    }

    @Transactional
    void noteTaken(Member member, Language language) {
        audit.note(Audit.Event.EXPORTED, member.id());
        confirmed(member).ifPresent(address -> letters.taken(address, language));
    }

    /** The account and everything that only it holds is gone; other modules hear of it. The last administrator stays. */
    @Transactional
    void close(Member member, boolean removesContributions, Language language) {
        var administrators = offices.administrators();
        if (administrators.size() == 1 && administrators.contains(member.id())) throw new Refused(Refusal.CONFLICT, "Nobody else is an administrator: make somebody one first.");
        var address = confirmed(member);
        if (!accounts.remove(member.id())) throw new NotFound(member.id());
        audit.note(Audit.Event.CLOSED, member.id());
        address.ifPresent(one -> letters.closed(one, language));
        events.publishEvent(new AccountClosed(member.id(), removesContributions));
    }

    /** Nobody else is written to about an account that only claims their address. */
    private Optional<Address> confirmed(Member member) {
        return of(member).ownAddress();
    }
}
