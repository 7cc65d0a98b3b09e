package org.eclink.web;

/** Ends a request with a refusal and the sentence that explains it; for faults of the whole request, not of a field. */
public final class Refused extends RuntimeException {

    private final Refusal refusal;

    /** {@code detail} is an English sentence for readers of API problems; pages say the refusal in the reader's language. */
    public Refused(Refusal refusal, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
