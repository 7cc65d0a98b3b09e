package org.eclink.interchange;

/** Why a line of a table was left out; line 1 is the header. */
public record CsvProblem(String table, long line, String reason) {

    @Override
    public String toString() {
        return table + ":" + line + ": " + reason;
    }
}
