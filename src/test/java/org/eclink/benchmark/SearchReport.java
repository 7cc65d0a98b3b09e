package org.eclink.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclink.benchmark.Figures.Machine;

/** Figures of search as Markdown. */
record SearchReport(Machine machine, SearchFigures figures) {

    static final String BEGIN = "<!-- bin/bench search writes from here -->";
    static final String END = "<!-- bin/bench search writes to here -->";
    private static final Map<String, Double> LEAST = Map.of("en-en", 0.95, "zh-zh", 0.95, "zh-en", 0.84, "en-zh", 0.86, "de-en", 0.60);

    String markdown() {
        var rows = new ArrayList<List<String>>();
        for (var one : figures.directions()) {
            var least = LEAST.get(one.direction());
            rows.add(List.of(one.direction(), percent(one.r1()), least == null ? "" : percent(least), percent(one.r10()), String.format(Locale.ROOT, "%.3f", one.mrr()), String.valueOf(one.questions()), String.valueOf(one.paragraphs()),
                String.format(Locale.ROOT, "%.1f / %.1f", one.p50(), one.p95()), least == null ? "" : one.r1() >= least ? "✓" : "✗"));
        }
        return Tables.machine(machine) + ".\n\n" + Tables.table(List.of("direction", "R@1", "at least", "R@10", "MRR", "questions", "paragraphs", "p50 / p95, ms", "met"), rows) + "\n";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    String in(String document) {
        return Tables.between(BEGIN, END, document, markdown());
    }
}
