package org.eclink.web;

import org.jspecify.annotations.Nullable;

/** One step of the way here; the last has no address. {@code tag} only where the name is not in the page's language. */
public record Step(String name, @Nullable String address, @Nullable String tag) {

    public static Step to(String name, String address) {
        return new Step(name, address, null);
    }
}
