package org.eclink.translation.internal.desk;

import org.eclink.accounts.AccountClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What becomes of translations when somebody leaves: what they made stays, since others stand on it, under "a former member". */
@Component
class LeavingTranslators {

    private final DeskRows rows;

    LeavingTranslators(DeskRows rows) {
        this.rows = rows;
    }

    @ApplicationModuleListener
    void onAccountClosed(AccountClosed closed) {
        rows.leave(closed.account());
    }
}
