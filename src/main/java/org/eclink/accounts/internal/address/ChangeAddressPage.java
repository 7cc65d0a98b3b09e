package org.eclink.accounts.internal.address;

/** Asks one of the two addresses whether the account is to have {@code wanted}; {@code title} is a message's key. Without a token the link is good no longer. */
public record ChangeAddressPage(String token, String wanted, String title) {

    public boolean isGood() {
        return !token.isEmpty();
    }
}
