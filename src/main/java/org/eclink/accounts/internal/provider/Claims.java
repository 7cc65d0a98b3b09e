package org.eclink.accounts.internal.provider;

import java.time.Instant;

/** What a provider says of somebody; {@code address} is empty unless it has made sure of it, {@code name} if it says none;
 * {@code authenticated} is when it last asked them who they are, or long ago. */
public record Claims(String subject, String address, String name, Instant authenticated) {}
