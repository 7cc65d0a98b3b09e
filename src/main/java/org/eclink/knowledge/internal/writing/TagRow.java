package org.eclink.knowledge.internal.writing;

/** A theme or a point of an agenda, by its concept's id, and why; both blank where there is room for one more. */
public record TagRow(String concept, String why) {

    static final TagRow BLANK = new TagRow("", "");

    boolean isBlank() {
        return concept.isEmpty();
    }
}
