package org.eclink.accounts.internal.ceremony;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** Something begun that one more step completes; {@code carries} is what that step needs to know. */
public record Ceremony(Kind kind, @Nullable AccountId account, Map<String, String> carries, Instant made) {

    public enum Kind {
        CONFIRMING, RESETTING, CHANGING_ADDRESS, TAKING_BACK_ADDRESS, PASSKEY, SECOND_FACTOR, SETTING_UP_SECOND_STEP, RECOVERY_CODES, PROVIDER, NEWCOMER, WRITING, KNOWN_BROWSER, FIRST_ADMINISTRATOR;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public String carried(String name) {
        var value = carries.get(name);
        if (value == null) throw new IllegalStateException(kind + " carries no " + name);
        return value;
    }
}
