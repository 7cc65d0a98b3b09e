package org.eclink.accounts.internal.reset;

import org.eclink.web.Field;

/** Asks for a new password; without a token it says that the link is good no longer. */
public record ResetPage(String token, Field password) {

    public boolean isGood() {
        return !token.isEmpty();
    }
}
