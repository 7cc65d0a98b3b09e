package org.eclink.accounts.internal.provider;

/** Somebody whom a provider knows and we do not yet; {@code address} and {@code name} are empty where it does not say. */
public record Newcomer(String issuer, String subject, String address, String name) {}
