package org.eclink.files.internal.catalogue;

import org.eclink.accounts.AccountClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What becomes of files when their uploader leaves: those that belong to something stay with it, and nobody is said to have sent them. */
@Component
class LeavingUploaders {

    private final Deleting deleting;

    LeavingUploaders(Deleting deleting) {
        this.deleting = deleting;
    }

    @ApplicationModuleListener
    void onAccountClosed(AccountClosed closed) {
        deleting.leave(closed.account());
    }
}
