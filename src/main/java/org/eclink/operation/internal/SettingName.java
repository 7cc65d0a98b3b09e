package org.eclink.operation.internal;

import java.util.Locale;

/** The two names of a setting: {@code eclink.database.url} and {@code ECLINK_DATABASE_URL}. */
record SettingName(String property) {

    /** As it is called in the environment, which is how docs/settings.md and most installations speak of it. */
    String environment() {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** As Spring writes a name in Java: {@code baseUrl} is {@code base-url}. */
    static String dashed(String javaName) {
        return javaName.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The same for all spellings that Spring takes for the same setting. */
    static String plain(String anyName) {
        return anyName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
