package org.eclink.translation.internal.check;

/** What may be wrong with a translation: {@code what} is the word, figure or address that it is about; empty for its length. */
public record Finding(Kind kind, String what) {

    /** The first four are lost or made up by a machine that is not to be trusted; a person may have reasons. */
    public enum Kind {
        NUMBER, LINK, PLACEHOLDER, MARKUP, NAME, TERM, LENGTH
    }

    /** The message that says it. */
    public String key() {
        return switch (kind) {
            case NUMBER -> "translation.finding.number";
            case LINK -> "translation.finding.link";
            case PLACEHOLDER -> "translation.finding.placeholder";
            case MARKUP -> "translation.finding.markup";
            case NAME -> "translation.finding.name";
            case TERM -> "translation.finding.term";
            case LENGTH -> "translation.finding.length";
        };
    }
}
