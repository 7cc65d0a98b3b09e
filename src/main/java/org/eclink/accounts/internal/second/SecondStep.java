package org.eclink.accounts.internal.second;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.letters.AccountLetters;
import org.eclink.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody is asked for a code after the password, and whether it is right. A passkey is two factors already and asks for none. */
@Service
public class SecondStep {

    private static final Duration SETTING_UP_LASTS = Duration.ofMinutes(30);
    private static final Duration CODES_SHOWN = Duration.ofMinutes(15);
    private static final String SECRET = "secret";
    private static final String CODES = "codes";

    private final SecondSteps steps;
    private final Ceremonies ceremonies;
    private final AccountLetters letters;
    private final Audit audit;
    private final Clock clock;

    SecondStep(SecondSteps steps, Ceremonies ceremonies, AccountLetters letters, Audit audit, Clock clock) {
        this.steps = steps;
        this.ceremonies = ceremonies;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean isOn(AccountId account) {
        return steps.isOn(account);
    }

    int countRecovery(AccountId account) {
        return steps.countRecovery(account);
    }

    /** A secret to be shared with a telephone. Nothing has changed until {@link #turnOn}. */
    record SettingUp(String token, byte[] secret) {}

    @Transactional
    SettingUp setUp(AccountId account) {
        var secret = Codes.newSecret();
        return new SettingUp(ceremonies.begin(Kind.SETTING_UP_SECOND_STEP, account, Map.of(SECRET, Codes.text(secret)), SETTING_UP_LASTS).text(), secret);
    }

    Optional<SettingUp> settingUp(String token, AccountId account) {
        return ceremonies.find(Kind.SETTING_UP_SECOND_STEP, token).filter(begun -> account.equals(begun.account()))
            .map(begun -> new SettingUp(token, Codes.bytes(begun.carried(SECRET))));
    }

    /** The token of the page that shows the recovery codes; empty if the code is wrong. */
    @Transactional
    Optional<String> turnOn(SettingUp begun, String typed, Account account, Language language) {
        var interval = Codes.interval(begun.secret(), Codes.normal(typed), clock.instant());
        if (interval.isEmpty() || ceremonies.take(Kind.SETTING_UP_SECOND_STEP, begun.token()).isEmpty()) return Optional.empty();
        var codes = Codes.recoveryCodes();
        steps.set(account.id(), begun.secret(), interval.getAsLong(), codes);
        audit.note(Audit.Event.SECOND_FACTOR_ADDED, account.id());
        account.ownAddress().ifPresent(address -> letters.secondStepOn(address, language));
        return Optional.of(ceremonies.begin(Kind.RECOVERY_CODES, account.id(), Map.of(CODES, String.join(" ", codes)), CODES_SHOWN).text());
    }

    /** Empty once they have been shown for a while. */
    List<String> recoveryCodes(String token, AccountId account) {
        return ceremonies.find(Kind.RECOVERY_CODES, token).filter(begun -> account.equals(begun.account())).map(begun -> List.of(begun.carried(CODES).split(" "))).orElse(List.of());
    }

    /** Whether this is a right code of the telephone or one of the recovery codes; good once. */
    @Transactional
    public boolean opens(AccountId account, String typed) {
        var code = Codes.normal(typed);
        var secret = steps.secret(account);
        if (secret.isEmpty()) return false;
        var interval = Codes.interval(secret.get(), code, clock.instant());
        if (interval.isPresent()) return steps.use(account, interval.getAsLong());
        if (!steps.useRecovery(account, code)) return false;
        audit.note(Audit.Event.RECOVERY_CODE_USED, account);
        return true;
    }

    /** By the owner, or by an administrator who has made sure that it is they who ask. */
    @Transactional
    public boolean turnOff(Account account, AccountId by, Language language) {
        if (!steps.remove(account.id())) return false;
        audit.note(Audit.Event.SECOND_FACTOR_REMOVED, account.id(), by);
        account.ownAddress().ifPresent(address -> letters.secondStepOff(address, language));
        return true;
    }
}
