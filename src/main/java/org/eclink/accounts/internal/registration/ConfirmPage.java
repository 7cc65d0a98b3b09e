package org.eclink.accounts.internal.registration;

import org.eclink.web.Field;

/**
 * Asks for one press of a button, and for the password where the account is not the one signed in here; without a token it
 * says that the link is good no longer.
 */
public record ConfirmPage(String token, Field password, boolean isOwnBrowser) {

    static final ConfirmPage GONE = new ConfirmPage("", Field.of("password", ""), true);

    public boolean isGood() {
        return !token.isEmpty();
    }
}
