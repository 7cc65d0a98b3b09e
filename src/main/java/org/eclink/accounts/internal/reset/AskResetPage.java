package org.eclink.accounts.internal.reset;

import org.eclink.web.Field;

/** Asks where to write; {@code isSent} says that we have, if there is anybody. */
public record AskResetPage(Field address, boolean isSent) {}
