package org.eclink.accounts;

/** This is for members whose address is confirmed; whoever has signed in is led to their account, where that is done. */
public final class ConfirmationNeeded extends RuntimeException {

    ConfirmationNeeded() {
        super("confirmation needed", null, false, false);
    }
}
