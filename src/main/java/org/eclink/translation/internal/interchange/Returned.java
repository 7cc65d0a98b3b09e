package org.eclink.translation.internal.interchange;

/** What became of a file's units, each counted once. */
public record Returned(int kept, int same, int changed, int overtaken, int doubtful, int blank) {

    static final Returned NOTHING = new Returned(0, 0, 0, 0, 0, 0);

    Returned plus(What what) {
        return switch (what) {
            case KEPT -> new Returned(kept + 1, same, changed, overtaken, doubtful, blank);
            case SAME -> new Returned(kept, same + 1, changed, overtaken, doubtful, blank);
            case CHANGED -> new Returned(kept, same, changed + 1, overtaken, doubtful, blank);
            case OVERTAKEN -> new Returned(kept, same, changed, overtaken + 1, doubtful, blank);
            case DOUBTFUL -> new Returned(kept, same, changed, overtaken, doubtful + 1, blank);
            case BLANK -> new Returned(kept, same, changed, overtaken, doubtful, blank + 1);
        };
    }

    /**
     * Kept; as it was already; of a paragraph that is no longer there; of one that somebody else has translated meanwhile; with something that the desk would ask about, so that it waits
     * there as a draft; without words.
     */
    enum What { KEPT, SAME, CHANGED, OVERTAKEN, DOUBTFUL, BLANK }
}
