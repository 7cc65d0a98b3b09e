package org.eclink.directory.internal.people;

import java.util.List;
import org.eclink.accounts.AccountChanged;
import org.eclink.accounts.AccountClosed;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/** Hears what becomes of accounts. */
@Service
class KeepingPeople {

    private final Persons persons;
    private final Members members;

    KeepingPeople(Persons persons, Members members) {
        this.persons = persons;
        this.members = members;
    }

    @ApplicationModuleListener
    void onAccountChanged(AccountChanged changed) {
        know(changed.account());
    }

    @ApplicationModuleListener
    void onAccountClosed(AccountClosed closed) {
        persons.forget(closed.account());
    }

    /** The account as it is now, whatever it was when this was asked for. Who has never let others see them is not kept here. */
    void know(AccountId account) {
        persons.hold(account);
        var name = members.names(List.of(account)).get(account);
        var isListed = members.listed(List.of(account)).contains(account);
        if (name == null) persons.forget(account);
        else if (isListed || persons.find(account).isPresent()) persons.know(account, name, isListed);
    }
}
