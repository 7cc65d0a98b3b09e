package org.eclink.accounts.internal.address;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.address.AddressChange.Side;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.ceremony.Token;
import org.eclink.accounts.internal.letters.AccountLetters;
import org.eclink.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Both addresses get a letter, and each has to agree. Who no longer reads the old one asks an administrator to agree in its
 * place. That the new one is somebody else's shows nowhere: its owner's letter has no link that would agree.
 */
@Service
public class ChangingAddress {

    private static final Duration LASTS = Duration.ofDays(3);
    private static final String SIDE = "side";
    private static final String ADDRESS = "address";

    private final Accounts accounts;
    private final AddressChanges changes;
    private final Ceremonies ceremonies;
    private final AccountLetters letters;
    private final Members members;
    private final Audit audit;

    ChangingAddress(Accounts accounts, AddressChanges changes, Ceremonies ceremonies, AccountLetters letters, Members members, Audit audit) {
        this.accounts = accounts;
        this.changes = changes;
        this.ceremonies = ceremonies;
        this.letters = letters;
        this.members = members;
        this.audit = audit;
    }

    public Optional<AddressChange> of(AccountId account) {
        return changes.of(account);
    }

    @Transactional
    void ask(Account account, Address address, Language language) {
        ceremonies.abandon(Kind.CHANGING_ADDRESS, account.id());
        changes.ask(account.id(), address, LASTS);
        letters.oldAddress(Address.of(account.address()).orElseThrow(), token(account.id(), address, Side.OLD), language);
        var token = token(account.id(), address, Side.NEW);
        if (accounts.owner(address).isPresent()) letters.alreadyHere(address, language); // nobody learns the token
        else letters.newAddress(address, token, language);
    }

    private Token token(AccountId account, Address address, Side side) {
        return ceremonies.begin(Kind.CHANGING_ADDRESS, account, Map.of(SIDE, side.name(), ADDRESS, address.text()), LASTS);
    }

    /** What a link asks: whether this account is to have this address. Who reads the new one shows that the account is theirs too. */
    record Asked(AccountId account, Address address, boolean isNewSide) {

        boolean mayAgree(Viewer viewer) {
            return !isNewSide || viewer instanceof Member member && member.id().equals(account);
        }
    }

    Optional<Asked> asked(String token) {
        return ceremonies.find(Kind.CHANGING_ADDRESS, token).filter(ceremony -> ceremony.account() != null).map(ceremony ->
            new Asked(Objects.requireNonNull(ceremony.account()), Address.of(ceremony.carried(ADDRESS)).orElseThrow(), ceremony.carried(SIDE).equals(Side.NEW.name())));
    }

    /** What a link has led to. */
    enum Outcome {
        GONE, HALF, CHANGED
    }

    @Transactional
    Outcome agree(String token) {
        return ceremonies.take(Kind.CHANGING_ADDRESS, token).map(this::agreed).orElse(Outcome.GONE);
    }

    private Outcome agreed(Ceremony ceremony) {
        var account = ceremony.account();
        return account == null ? Outcome.GONE : agree(account, Address.of(ceremony.carried(ADDRESS)).orElseThrow(), Side.valueOf(ceremony.carried(SIDE)), account);
    }

    /** An administrator knows the member and agrees in the old address's place to the address that was {@code shown}. False if that is not asked for. */
    @Transactional
    public boolean vouch(AccountId account, String shown, AccountId by) {
        return changes.of(account).filter(change -> change.address().text().equals(shown)).filter(change -> agree(account, change.address(), Side.OLD, by) != Outcome.GONE).isPresent();
    }

    private Outcome agree(AccountId account, Address address, Side side, AccountId by) {
        var change = changes.agree(account, address, side);
        if (change.isEmpty()) return Outcome.GONE;
        if (!change.get().isAgreedByNew() || !change.get().isAgreedByOld()) return Outcome.HALF;
        changes.drop(account);
        ceremonies.abandon(Kind.CHANGING_ADDRESS, account);
        var old = accounts.get(account).ownAddress();
        if (!accounts.changeAddress(account, address)) return Outcome.GONE;
        old.ifPresent(one -> letters.addressChanged(one, members.language(account)));
        ceremonies.abandon(Kind.RESETTING, account);
        audit.note(Audit.Event.ADDRESS_CHANGED, account, by);
        return Outcome.CHANGED;
    }

    /** False if there is nothing to stop any more. */
    @Transactional
    boolean stop(String token) {
        return ceremonies.find(Kind.CHANGING_ADDRESS, token).map(Ceremony::account).filter(this::stop).isPresent();
    }

    @Transactional
    public boolean stop(AccountId account) {
        ceremonies.abandon(Kind.CHANGING_ADDRESS, account);
        if (!changes.drop(account)) return false;
        audit.note(Audit.Event.ADDRESS_TAKEN_BACK, account);
        return true;
    }
}
