package org.eclink.accounts.internal.passkey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.ceremony.Token;
import org.eclink.accounts.internal.letters.AccountLetters;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making keys and coming in by them. A challenge is good for one answer. */
@Service
public class PasskeyDoor {

    private static final Duration CHALLENGE_LASTS = Duration.ofMinutes(10);
    private static final String CHALLENGE = "challenge";

    private final Passkeys passkeys;
    private final WebAuthn webAuthn;
    private final Accounts accounts;
    private final AccountLetters letters;
    private final Ceremonies ceremonies;
    private final Audit audit;

    PasskeyDoor(Passkeys passkeys, WebAuthn webAuthn, Accounts accounts, AccountLetters letters, Ceremonies ceremonies, Audit audit) {
        this.passkeys = passkeys;
        this.webAuthn = webAuthn;
        this.accounts = accounts;
        this.letters = letters;
        this.ceremonies = ceremonies;
        this.audit = audit;
    }

    /** The oldest first. */
    public List<Passkey> of(AccountId account) {
        return passkeys.of(account);
    }

    /** What a browser is asked, and the token with which it answers. */
    record Asked(String token, Map<String, Object> options) {}

    Asked askForNew(AccountId account, String name) {
        var challenge = Token.random().text();
        return new Asked(begin(challenge, account), webAuthn.askForNew(challenge, account, name, passkeys.of(account)));
    }

    Asked ask() {
        var challenge = Token.random().text();
        return new Asked(begin(challenge, null), webAuthn.ask(challenge));
    }

    private String begin(String challenge, @Nullable AccountId account) {
        return ceremonies.begin(Kind.PASSKEY, account, Map.of(CHALLENGE, challenge), CHALLENGE_LASTS).text();
    }

    /** False if the answer is wrong, late, not this member's, or the key is here already. */
    @Transactional
    boolean add(AccountId account, String token, String answer, String device, Language language) {
        var key = ceremonies.take(Kind.PASSKEY, token).filter(begun -> account.equals(begun.account()))
            .flatMap(begun -> webAuthn.made(answer, begun.carried(CHALLENGE), account, device));
        if (key.isEmpty() || !passkeys.add(key.get())) return false;
        audit.note(Audit.Event.PASSKEY_ADDED, account);
        accounts.find(account).flatMap(Account::ownAddress).ifPresent(address -> letters.passkeyAdded(address, language));
        return true;
    }

    void tellRemoved(AccountId account, Language language) {
        accounts.find(account).flatMap(Account::ownAddress).ifPresent(address -> letters.passkeyRemoved(address, language));
    }

    /** Whose key signed; empty if the answer is wrong, late, or nobody's. */
    @Transactional
    public Optional<Account> opened(String token, String answer) {
        return ceremonies.take(Kind.PASSKEY, token).filter(begun -> begun.account() == null).flatMap(begun -> BrowserAnswer.ofKnownKey(answer).flatMap(read -> signer(begun, read)));
    }

    private Optional<Account> signer(Ceremony begun, BrowserAnswer answer) {
        return passkeys.find(WebAuthn.text(answer.id())).filter(key -> webAuthn.signed(answer, begun.carried(CHALLENGE), key)
            .filter(signed -> passkeys.use(key, signed.counter(), signed.isBackedUp())).isPresent()).map(Passkey::account)
            .flatMap(accounts::find).filter(account -> account.suspended() == null);
    }
}
