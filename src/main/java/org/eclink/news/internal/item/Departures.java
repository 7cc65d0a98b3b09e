package org.eclink.news.internal.item;

import org.eclink.accounts.AccountClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What becomes of news when its author leaves. */
@Component
class Departures {

    private final Newsroom newsroom;

    Departures(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @ApplicationModuleListener
    void onAccountClosed(AccountClosed closed) {
        newsroom.leave(closed.account(), closed.removesContributions());
    }
}
