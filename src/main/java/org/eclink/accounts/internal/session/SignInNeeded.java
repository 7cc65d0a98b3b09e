package org.eclink.accounts.internal.session;

/** This is for members, and nobody has signed in; the visitor is led to the door and back. */
public final class SignInNeeded extends RuntimeException {

    public SignInNeeded() {
        super("sign-in needed", null, false, false);
    }
}
