package org.eclink.accounts.internal.secretariat;

import org.eclink.web.BothNames;

/** Somebody who has registered, in one line; {@code suspended} is since when, or empty; {@code version} is that of the account as it is shown. */
public record AccountRow(String id, BothNames names, String address, boolean isConfirmed, boolean needsVouching, String registered, String suspended, int version) {}
