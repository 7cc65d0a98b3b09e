package org.eclink.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclink.benchmark.Figures.Machine;

/** What reports have in common. */
final class Tables {

    private Tables() {}

    static String machine(Machine machine) {
        return "**The machine**: %d cores of %s, %s GB of memory, %s with Linux %s, JDK %s, PostgreSQL %s".formatted(machine.cores(), machine.processor(), String.format(Locale.ROOT, "%.1f", machine.memoryMegabytes() / 1024.0), machine.system(),
            machine.kernel(), machine.java(), machine.postgres());
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    static String table(List<String> heads, List<List<String>> rows) {
        var lines = new ArrayList<String>();
        lines.add("| " + String.join(" | ", heads) + " |");
        lines.add("|" + " --- |".repeat(heads.size()));
        rows.forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
        return String.join("\n", lines);
    }

    /** The document with this between two markers of its own; everything else stays as it is. */
    static String between(String begin, String end, String document, String markdown) {
        var from = document.indexOf(begin);
        var to = document.indexOf(end);
        if (from < 0 || to < from) throw new IllegalArgumentException("the document has lost its markers");
        return document.substring(0, from + begin.length()) + "\n\n" + markdown + "\n" + document.substring(to);
    }
}
