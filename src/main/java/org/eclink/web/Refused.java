package org.eclink.web;

import org.jspecify.annotations.Nullable;

/** Ends a request with a refusal and the sentence that explains it; for faults of the whole request, not of a field. */
public final class Refused extends RuntimeException {

    private final Refusal refusal;
    private final @Nullable String parameter;

    /** {@code detail} is an English sentence for readers of API problems; pages say the refusal in the reader's language. */
    public Refused(Refusal refusal, String detail) {
        this(refusal, null, detail);
    }

    private Refused(Refusal refusal, @Nullable String parameter, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.parameter = parameter;
    }

    /** A 400 for this parameter of the address; the problem names it. */
    public static Refused parameter(String name, String detail) {
        return parameter(Refusal.MALFORMED, name, detail);
    }

    public static Refused parameter(Refusal refusal, String name, String detail) {
        return new Refused(refusal, name, detail);
    }

    public Refusal refusal() {
        return refusal;
    }

    public @Nullable String parameter() {
        return parameter;
    }
}
