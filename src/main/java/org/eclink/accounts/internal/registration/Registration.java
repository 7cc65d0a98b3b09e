package org.eclink.accounts.internal.registration;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.account.Consents;
import org.eclink.accounts.internal.account.Consents.Purpose;
import org.eclink.accounts.internal.account.NewPassword;
import org.eclink.accounts.internal.account.Passwords;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.letters.AccountLetters;
import org.eclink.accounts.internal.provider.ProviderDoor;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a form to a member. An account is there at once and can look after itself; it becomes a member's when the address is
 * confirmed. Registering with an address that somebody has confirmed looks the same from outside: only the letter differs,
 * and its owner alone reads that.
 */
@Service
public class Registration {

    private static final Duration LINK_LASTS = Duration.ofDays(3);
    private static final String ADDRESS = "address";

    private final Accounts accounts;
    private final Consents consents;
    private final Ceremonies ceremonies;
    private final AccountLetters letters;
    private final Passwords passwords;
    private final ProviderDoor providers;
    private final Audit audit;

    Registration(Accounts accounts, Consents consents, Ceremonies ceremonies, AccountLetters letters, Passwords passwords, ProviderDoor providers, Audit audit) {
        this.accounts = accounts;
        this.consents = consents;
        this.ceremonies = ceremonies;
        this.letters = letters;
        this.passwords = passwords;
        this.providers = providers;
        this.audit = audit;
    }

    /** Slow on purpose, so before any transaction. Null for who comes in by a provider and wants none. */
    @Nullable String kept(RegistrationForm form) {
        return form.password().value().isEmpty() ? null : passwords.kept(NewPassword.normal(form.password().value()));
    }

    /** Whom this form has registered already, by address and password; as much work whether the address is somebody else's or not. */
    Optional<Account> registered(RegistrationForm form) {
        if (form.password().value().isEmpty()) return Optional.empty();
        var all = accounts.at(form.readAddress(), 1);
        return Stream.of(true, false).map(isConfirmed -> all.stream().filter(account -> account.isConfirmed() == isConfirmed).findFirst())
            .filter(account -> passwords.matches(NewPassword.normal(form.password().value()), account.map(Account::password).orElse(null))).toList().stream().flatMap(Optional::stream).findFirst();
    }

    /** {@code mayWrite}: whether this address has not had too many letters from us already. */
    @Transactional
    Account register(RegistrationForm form, @Nullable String password, boolean needsVouching, boolean mayWrite, Language language) {
        var address = form.readAddress();
        var account = accounts.register(form.member().name(), address, password, form.member().tags(), form.member().zone().value(), needsVouching);
        consents.give(account.id(), Purpose.TERMS, true);
        consents.give(account.id(), Purpose.LISTED, RegistrationForm.isGiven(form.listed()));
        consents.give(account.id(), Purpose.NEWS, RegistrationForm.isGiven(form.news()));
        audit.note(Audit.Event.REGISTERED, account.id());
        if (mayWrite) sendLink(account.id(), address, language);
        return account;
    }

    /** The account is opened by a provider from now on, which may have made sure of the address. False if what it said has been used already. */
    @Transactional
    boolean welcome(Account account, String token) {
        var newcomer = providers.welcome(token, account.id());
        newcomer.ifPresent(_ -> audit.note(Audit.Event.PROVIDER_LINKED, account.id()));
        var isSure = newcomer.flatMap(one -> Address.of(one.address())).filter(address -> Address.of(account.address()).filter(address::equals).isPresent());
        if (isSure.filter(address -> accounts.confirm(account.id(), address)).isPresent()) {
            ceremonies.abandon(Kind.CONFIRMING, account.id());
            audit.note(Audit.Event.CONFIRMED, account.id());
        }
        return newcomer.isPresent();
    }

    /** To the address as its owner corrects it; the link before is good no longer. */
    @Transactional
    public void sendAgain(AccountId id, Address address, Language language) {
        accounts.correctAddress(id, address);
        sendLink(id, address, language);
    }

    private void sendLink(AccountId id, Address address, Language language) {
        ceremonies.abandon(Kind.CONFIRMING, id);
        var token = ceremonies.begin(Kind.CONFIRMING, id, Map.of(ADDRESS, address.text()), LINK_LASTS);
        if (accounts.owner(address).isPresent()) letters.alreadyHere(address, language); // nobody learns the token; the work is the same
        else letters.confirm(address, token, language);
    }

    /** The account whose address this link would confirm. */
    Optional<Account> confirming(String token) {
        return ceremonies.find(Kind.CONFIRMING, token).map(Ceremony::account).flatMap(accounts::find);
    }

    /** False if the link is good for nothing any more. */
    @Transactional
    boolean confirm(String token) {
        return ceremonies.take(Kind.CONFIRMING, token).filter(this::isConfirmed).isPresent();
    }

    private boolean isConfirmed(Ceremony ceremony) {
        var id = ceremony.account();
        if (id == null || !accounts.confirm(id, Address.of(ceremony.carried(ADDRESS)).orElseThrow())) return false;
        audit.note(Audit.Event.CONFIRMED, id);
        return true;
    }
}
