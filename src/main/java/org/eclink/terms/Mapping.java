package org.eclink.terms;

/** How a concept relates to one of another scheme, read from {@code subject}: "the object is broader than I". */
public record Mapping(ConceptId subject, Match match, ConceptId object, String source, String confidence) {

    public enum Match {
        EXACT, CLOSE, BROAD, NARROW, RELATED;

        Match inverse() {
            return switch (this) {
                case BROAD -> NARROW;
                case NARROW -> BROAD;
                case EXACT, CLOSE, RELATED -> this;
            };
        }
    }

    public Mapping inverse() {
        return new Mapping(object, match.inverse(), subject, source, confidence);
    }
}
