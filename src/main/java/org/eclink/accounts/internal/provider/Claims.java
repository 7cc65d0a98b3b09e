package org.eclink.accounts.internal.provider;

/** What a provider says of somebody; {@code address} is empty unless it has made sure of it, {@code name} if it says none. */
public record Claims(String subject, String address, String name) {}
