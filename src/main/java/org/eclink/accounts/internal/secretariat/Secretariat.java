package org.eclink.accounts.internal.secretariat;

import java.util.Set;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Office;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.account.Offices;
import org.eclink.accounts.internal.session.Sessions;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to accounts from outside, each noted with who did it. */
@Service
class Secretariat {

    private final Accounts accounts;
    private final Offices offices;
    private final Sessions sessions;
    private final Audit audit;

    Secretariat(Accounts accounts, Offices offices, Sessions sessions, Audit audit) {
        this.accounts = accounts;
        this.offices = offices;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    public void admit(AccountId id, int version, AccountId by) {
        accounts.get(id);
        if (!accounts.admit(id, version)) throw new Refused(Refusal.CONFLICT, "Something about them has changed, or the address is another member's.");
        audit.note(Audit.Event.ADMITTED, id, by);
    }

    /** Signs them out everywhere as well. */
    @Transactional
    public void suspend(AccountId id, AccountId by) {
        accounts.get(id);
        if (!accounts.suspend(id)) return;
        mustLeaveAnAdministrator();
        sessions.endAll(id);
        audit.note(Audit.Event.SUSPENDED, id, by);
    }

    @Transactional
    public void restore(AccountId id, AccountId by) {
        accounts.get(id);
        if (accounts.restore(id)) audit.note(Audit.Event.RESTORED, id, by);
    }

    @Transactional
    public void give(AccountId id, Set<Office> shown, Set<Office> wanted, AccountId by) {
        var account = accounts.locked(id);
        if (!wanted.isEmpty() && !account.isMember()) throw new Refused(Refusal.CONFLICT, "Offices are for members.");
        for (var office : Office.values()) {
            if (shown.contains(office) == wanted.contains(office)) continue;
            if (wanted.contains(office) ? offices.give(id, office) : offices.take(id, office)) {
                audit.note(wanted.contains(office) ? Audit.Event.OFFICE_GIVEN : Audit.Event.OFFICE_TAKEN, id, by);
            }
        }
        mustLeaveAnAdministrator();
    }

    private void mustLeaveAnAdministrator() {
        if (offices.administrators().isEmpty()) throw new Refused(Refusal.CONFLICT, "Somebody has to stay administrator.");
    }
}
