package org.eclink.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of the language layer as Markdown. */
record TranslationReport(TranslationFigures figures) {

    static final String BEGIN = "<!-- bin/bench translation writes from here -->";
    static final String END = "<!-- bin/bench translation writes to here -->";

    String markdown() {
        var rows = new ArrayList<List<String>>();
        for (var one : figures.timed()) {
            rows.add(List.of(one.what(), "p95 < " + number(one.mostP95()) + " ms", two(one.p50()), two(one.p95()), two(one.p99()), one.found() + " of " + one.times(), one.isMet() ? "✓" : "✗"));
        }
        var bulk = figures.bulk();
        return Tables.machine(figures.machine()) + "; server, database and stub engine all on it. The memory holds " + Tables.number(figures.renderings()) + " renderings, filled in " + Tables.number(figures.fillSeconds()) + " s.\n\n"
            + Tables.table(List.of("what", "at most", "p50, ms", "p95, ms", "p99, ms", "found", "met"), rows) + "\n\n"
            + Tables.number(bulk.paragraphs()) + " paragraphs drafted in bulk, with a pause after the first tenth: " + Tables.number(bulk.done()) + " done, " + Tables.number(bulk.refused()) + " refused, " + Tables.number(bulk.twice())
            + " asked for twice, in " + Tables.number(bulk.seconds()) + " s without the pause: " + Tables.number(bulk.done() / bulk.seconds()) + " a second.\n";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    String in(String document) {
        return Tables.between(BEGIN, END, document, markdown());
    }
}
