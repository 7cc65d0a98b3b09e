package org.eclink.accounts.internal.door;

import org.eclink.web.Field;

/** Asks for a password and perhaps a code, or a passkey, whichever the member has, before going on to {@code to}. */
public record ProvePage(Field password, String to, boolean hasPassword, boolean hasSecondStep, boolean hasPasskey) {}
