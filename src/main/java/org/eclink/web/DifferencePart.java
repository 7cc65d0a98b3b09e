package org.eclink.web;

/** A stretch of two texts or of one of them. */
public record DifferencePart(Kind kind, String text) {

    public enum Kind {
        SAME, REMOVED, ADDED
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }
}
