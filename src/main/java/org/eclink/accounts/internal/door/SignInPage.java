package org.eclink.accounts.internal.door;

import java.util.List;
import org.eclink.accounts.internal.provider.Provider;
import org.eclink.web.Field;
import org.jspecify.annotations.Nullable;

/** The door. {@code to} is where to go afterwards, empty for the account's page; {@code done} the message that says what has just been done. */
public record SignInPage(Field address, String to, @Nullable String done, List<Provider> providers) {}
