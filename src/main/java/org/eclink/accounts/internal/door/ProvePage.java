package org.eclink.accounts.internal.door;

import java.util.List;
import org.eclink.accounts.internal.provider.Provider;
import org.eclink.web.Field;

/** Asks for a password and perhaps a code, a passkey or a provider, whichever the member has, before going on to {@code to}. */
public record ProvePage(Field password, String to, boolean hasPassword, boolean hasSecondStep, boolean hasPasskey, List<Provider> providers) {}
