package org.eclink.web;

import org.jspecify.annotations.Nullable;

/** One form control: what the reader typed and, if refused, the message key that says why. */
public record Field(String name, String value, @Nullable String error) {

    public static Field of(String name, String value) {
        return new Field(name, value, null);
    }

    public Field refused(String key) {
        return new Field(name, value, key);
    }

    public boolean isRefused() {
        return error != null;
    }
}
