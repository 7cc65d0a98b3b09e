package org.eclink.benchmark;

import java.util.List;

/** Figures of files as Markdown. */
record FilesReport(FilesFigures figures) {

    static final String BEGIN = "<!-- bin/bench files writes from here -->";
    static final String END = "<!-- bin/bench files writes to here -->";

    String markdown() {
        return Tables.machine(figures.machine()) + "; sender, server and database all on it. A file of " + Tables.number(figures.bytes()) + " bytes, a heap of 512 MB.\n\n"
            + Tables.table(List.of("what", "measured"), List.of(
                List.of("upload, first half", Tables.number(figures.firstHalf()) + " MB/s"),
                List.of("lost when killed half-way", Tables.number(figures.lost()) + " bytes"),
                List.of("upload, the rest", Tables.number(figures.secondHalf()) + " MB/s"),
                List.of("until it is joined, read and ready", Tables.number(figures.secondsUntilReady()) + " s"),
                List.of("download", Tables.number(figures.download()) + " MB/s"),
                List.of("most memory of the process", Tables.number(figures.mostMegabytes()) + " MB"),
                List.of("what comes back is what was sent", figures.isSame() ? "✓" : "✗"))) + "\n";
    }

    String in(String document) {
        return Tables.between(BEGIN, END, document, markdown());
    }
}
