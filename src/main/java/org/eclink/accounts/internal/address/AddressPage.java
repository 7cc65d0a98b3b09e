package org.eclink.accounts.internal.address;

import org.eclink.web.Field;

/** Asks for another address than {@code now}. */
public record AddressPage(String now, Field wanted) {}
