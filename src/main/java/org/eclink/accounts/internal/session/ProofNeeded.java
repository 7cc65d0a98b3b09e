package org.eclink.accounts.internal.session;

/** This needs a password or a passkey that was shown a moment ago; the member is asked for it and led back. */
public final class ProofNeeded extends RuntimeException {

    ProofNeeded() {
        super("proof needed", null, false, false);
    }
}
