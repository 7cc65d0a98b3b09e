package org.eclink.knowledge.internal.review;

import org.eclink.accounts.AccountClosed;
import org.eclink.accounts.AccountId;
import org.eclink.knowledge.internal.work.Cataloguing;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What becomes of works when an owner leaves: they stay with the others, or with the secretariat, unless who leaves takes along what is theirs alone. */
@Component
class LeavingOwners {

    private final Manuscripts manuscripts;
    private final Cataloguing cataloguing;

    LeavingOwners(Manuscripts manuscripts, Cataloguing cataloguing) {
        this.manuscripts = manuscripts;
        this.cataloguing = cataloguing;
    }

    @ApplicationModuleListener
    void onAccountClosed(AccountClosed closed) {
        if (closed.removesContributions()) eraseOwn(closed.account());
        manuscripts.leave(closed.account());
    }

    private void eraseOwn(AccountId account) {
        manuscripts.ownedAlone(account).forEach(work -> {
            cataloguing.forget(work);
            manuscripts.erase(work);
        });
    }
}
