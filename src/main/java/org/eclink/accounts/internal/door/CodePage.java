package org.eclink.accounts.internal.door;

import org.eclink.web.Field;

/** Asks for the code after the password; without a token that is too long ago. */
public record CodePage(String token, Field code) {

    public boolean isGood() {
        return !token.isEmpty();
    }
}
