package org.eclink.accounts.internal.own;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Office;
import org.eclink.accounts.OwnRecords;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.account.Consents;
import org.eclink.accounts.internal.account.Offices;
import org.eclink.accounts.internal.address.ChangingAddress;
import org.eclink.accounts.internal.passkey.PasskeyDoor;
import org.eclink.accounts.internal.provider.Identities;
import org.eclink.accounts.internal.second.SecondStep;
import org.eclink.accounts.internal.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps about a member. How a password is kept is of no use to anybody but a thief, so it stays here. */
@Configuration(proxyBeanMethods = false)
class AccountRecords {

    private static final int MOST_EVENTS = 10_000;

    record Kept(AccountId id, PersonName name, String address, List<String> languages, String zone, Instant registered, @Nullable Instant confirmed,
            @Nullable Instant admitted, boolean hasPassword, Set<Office> offices) {

        static Kept of(Account account, Set<Office> offices) {
            return new Kept(account.id(), account.name(), account.address(), account.languages(), account.zone(), account.registered(), account.confirmed(),
                    account.admitted(), account.password() != null, offices);
        }
    }

    @Bean
    OwnRecords accountPart(Accounts accounts, Offices offices) {
        return OwnRecords.of("account", account -> accounts.find(account).map(found -> Kept.of(found, offices.of(account))).stream().toList());
    }

    /** A key as its owner takes it along; what it is made of is of use to its device alone. */
    record Key(String id, String device, Instant made, @Nullable Instant used) {}

    record Keys(List<Key> passkeys, boolean hasSecondStep, @Nullable String addressAskedFor) {}

    @Bean
    OwnRecords keysPart(PasskeyDoor passkeys, SecondStep second, ChangingAddress addresses) {
        return OwnRecords.of("keys", account -> new Keys(passkeys.of(account).stream().map(key -> new Key(key.id(), key.device(), key.made(), key.used())).toList(),
            second.isOn(account), addresses.of(account).map(change -> change.address().text()).orElse(null)));
    }

    @Bean
    OwnRecords providersPart(Identities identities) {
        return OwnRecords.of("providers", identities::issuers);
    }

    @Bean
    OwnRecords consentsPart(Consents consents) {
        return OwnRecords.of("consents", consents::of);
    }

    @Bean
    OwnRecords sessionsPart(Sessions sessions) {
        return OwnRecords.of("sessions", sessions::of);
    }

    @Bean
    OwnRecords eventsPart(Audit audit) {
        return OwnRecords.of("security-events", account -> audit.of(account, MOST_EVENTS));
    }
}
