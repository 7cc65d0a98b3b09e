package org.eclink.knowledge.internal.writing;

/** What an indicator was before and after, as it is typed; blank where there is room for one more. */
public record ResultRow(String indicator, String before, String after, String year) {

    static final ResultRow BLANK = new ResultRow("", "", "", "");

    boolean isBlank() {
        return indicator.isEmpty() && before.isEmpty() && after.isEmpty() && year.isEmpty();
    }
}
