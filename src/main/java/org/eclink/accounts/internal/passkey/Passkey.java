package org.eclink.accounts.internal.passkey;

import java.time.Instant;
import java.util.List;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One key. {@code id} is the credential's in Base64 for URLs, {@code credential} its attested data (W3C Web Authentication, level 3,
 * §6.5.2), {@code counter} how often the device says it has signed; {@code device} is the browser it was made in.
 */
public record Passkey(String id, AccountId account, byte[] credential, long counter, List<String> transports, boolean isBackedUp, String device, Instant made, @Nullable Instant used) {}
