package org.eclink.accounts.internal.passkey;

/** Offers to make a key on this device. */
public record PasskeyPage(boolean hasFailed) {}
