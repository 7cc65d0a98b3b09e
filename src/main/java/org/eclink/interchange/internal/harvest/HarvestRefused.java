package org.eclink.interchange.internal.harvest;

/** A request that the protocol has an error for; the answer is a 200 all the same, as it prescribes. */
final class HarvestRefused extends RuntimeException {

    /** OAI-PMH 2.0, section 3.6. */
    enum Code {
        badArgument, badResumptionToken, badVerb, cannotDisseminateFormat, idDoesNotExist, noRecordsMatch, noSetHierarchy
    }

    private final Code code;

    HarvestRefused(Code code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    Code code() {
        return code;
    }

    /** Whether the protocol lets the answer repeat what was asked: not where that itself was wrong. */
    boolean isOfTheRequest() {
        return code == Code.badVerb || code == Code.badArgument;
    }
}
