package org.eclink.web;

import java.util.Optional;
import java.util.UUID;

/** Ids as addresses and forms bring them. */
public final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {}

    /** Empty for what is none. */
    public static Optional<UUID> of(String typed) {
        if (typed.length() != LENGTH) return Optional.empty(); // UUID reads shorter ones too
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
