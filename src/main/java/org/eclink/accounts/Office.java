package org.eclink.accounts;

import java.util.Locale;

/** What somebody in the secretariat looks after; an administrator looks after the platform itself. */
public enum Office {
    EDITOR, BROKER, DESK_AGENT, TRANSLATOR, EVENT_MANAGER, JURY_SECRETARY, ADMINISTRATOR;

    /** As it stands in the database and in addresses: {@code desk-agent}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Office of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The message that names it. */
    public String key() {
        return "accounts.office." + code();
    }
}
