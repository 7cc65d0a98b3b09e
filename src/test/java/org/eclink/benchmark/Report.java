package org.eclink.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclink.benchmark.Figures.Machine;
import org.eclink.benchmark.Figures.OfSize;
import org.eclink.benchmark.Figures.Reading;
import org.eclink.benchmark.Scenario.Kind;

/** Figures as Markdown, against the targets of DESIGN §4. */
record Report(Figures figures) {

    static final double PAGES_PER_SECOND = 2500;
    private static final double PAGES_PER_SECOND_SIGNED_IN = 1200;
    static final double P99_MILLIS = 50;
    static final double GROWTH = 4.0 / 3;
    static final double START_SECONDS = 6;
    static final int HEAP_MEGABYTES = 512;
    static final int HTML_BYTES = 25_000;
    static final int ASSETS_BYTES = 70_000;
    static final String ASSETS = "all CSS and JS";

    static final String BEGIN = "<!-- bin/bench writes from here -->";
    static final String END = "<!-- bin/bench writes to here -->";

    private static final int BAR = 20;

    String markdown() {
        return String.join("\n\n", machine(figures.machine()), targets(), pages(), growth(), door(), sizes(), floor(), weights()) + "\n";
    }

    private String machine(Machine machine) {
        return Tables.machine(machine) + ", %s; server, database and load generator all on it. %d seconds per scenario%s.".formatted(machine.wrk(), figures.seconds(), figures.rounds() == 1 ? "" : ", the quickest of " + figures.rounds() + " rounds");
    }

    private String targets() {
        var rows = new ArrayList<List<String>>();
        var pages = last().readings().stream().filter(reading -> reading.kind() == Kind.PAGE).toList();
        for (var page : pages) {
            var least = page.scenario().endsWith(Scenario.SIGNED_IN) ? PAGES_PER_SECOND_SIGNED_IN : PAGES_PER_SECOND;
            rows.add(List.of(page.scenario() + ", " + Tables.number(last().cities()) + " cities", Tables.number(least) + " pages/s, p99 < " + Tables.number(P99_MILLIS) + " ms",
                    Tables.number(page.load().perSecond()) + " pages/s, p99 " + one(page.load().p99()) + " ms" + errors(page),
                    mark(isClean(page) && page.load().perSecond() >= least && page.load().p99() < P99_MILLIS)));
        }
        for (var page : pages) {
            if (figures.sizes().size() < 2) continue;
            rows.add(List.of(page.scenario() + ", cost of a page from " + Tables.number(first().cities()) + " to " + Tables.number(last().cities()) + " cities", "grows by less than a third",
                    percent(relative(last(), page.scenario()) - 1), mark(isClean(page) && relative(last(), page.scenario()) < GROWTH)));
        }
        rows.add(List.of("ready to serve, database present, " + Tables.number(last().cities()) + " cities", "< " + Tables.number(START_SECONDS) + " s", one(last().usualStart()) + " s",
                mark(last().usualStart() < START_SECONDS)));
        rows.add(List.of("memory", "works with a heap of " + HEAP_MEGABYTES + " MB", Tables.number(last().memory().heap()) + " MB in use after the load, " + (figures.hasErrors() ? "**with errors**" : "without an error"),
                mark(!figures.hasErrors())));
        for (var weight : figures.weights()) {
            var most = weight.what().equals(ASSETS) ? ASSETS_BYTES : HTML_BYTES;
            rows.add(List.of("first view, " + weight.what() + ", gzip", "< " + most / 1000 + " kB", one(weight.compressed() / 1000.0) + " kB", mark(weight.compressed() < most)));
        }
        return "### Against the targets\n\n" + Tables.table(List.of("what", "at least", "measured", "met"), rows);
    }

    private String pages() {
        return figures.sizes().stream().map(size -> "### Pages, " + Tables.number(size.cities()) + " cities\n\n" + readings(size.readings())).collect(Collectors.joining("\n\n"));
    }

    private static String readings(List<Reading> readings) {
        return Tables.table(List.of("what", "per second", "p50, ms", "p99, ms", "errors", "CPU µs, Java", "CPU µs, PostgreSQL", "kB each"),
                readings.stream().map(Report::row).toList());
    }

    private static List<String> row(Reading reading) {
        if (!reading.isServed()) return List.of(reading.scenario(), "not served", "", "", "", "", "", "");
        var load = reading.load();
        return List.of(reading.scenario(), Tables.number(load.perSecond()), one(load.p50()), one(load.p99()), isClean(reading) ? "0" : "**" + load.errors().all() + "** ✗",
                Tables.number(reading.javaMicros()), Tables.number(reading.postgresMicros()), one(load.kilobytesEach()));
    }

    private String growth() {
        var lines = new ArrayList<String>();
        for (var start : first().readings()) {
            if (!start.isServed()) continue;
            lines.add(start.scenario());
            for (var size : figures.sizes()) {
                size.reading(start.scenario()).filter(Reading::isServed).ifPresent(reading -> {
                    var relative = relative(size, reading.scenario());
                    lines.add(String.format(Locale.ROOT, "%,11d  %6.0f µs  %5.2f  %s", size.cities(), reading.micros(), relative, bar(relative)));
                });
            }
        }
        return "### What a page costs as the directory grows\n\nProcessor time of Java and PostgreSQL together, and how many times that of the smallest directory;\na full bar of "
            + BAR + " blocks is once, " + Tables.number(BAR * GROWTH) + " are a third more.\n\n```text\n" + String.join("\n", lines) + "\n```";
    }

    private double relative(OfSize size, String scenario) {
        var before = first().reading(scenario).map(Reading::micros).orElse(0.0);
        var now = size.reading(scenario).map(Reading::micros).orElse(0.0);
        return before == 0 ? 1 : now / before;
    }

    private static String bar(double relative) {
        var eighths = (int) Math.round(Math.min(relative, 4) * BAR * 8);
        return "█".repeat(eighths / 8) + (eighths % 8 == 0 ? "" : String.valueOf("▏▎▍▌▋▊▉".charAt(eighths % 8 - 1))) + (relative > 4 ? "…" : "");
    }

    private String door() {
        return "### At the door\n\n" + Tables.table(List.of("what", "members", "a second", "ms of processor time each", "a second and core"), figures.sizes().stream()
            .flatMap(size -> size.readings().stream().filter(reading -> reading.kind() == Kind.WORK && reading.isServed()).map(reading -> List.of(reading.scenario(), Tables.number(size.cities()),
                one(reading.load().perSecond()), one(reading.micros() / 1000), one(1e6 / reading.micros())))).toList());
    }

    private String sizes() {
        return "### Start and memory\n\n" + Tables.table(
                List.of("cities", "import, s", "start, s (tries)", "Java, MB", "heap in use, MB", "most while importing, MB", "PostgreSQL, MB", "files of the database, MB"),
                figures.sizes().stream().map(size -> List.of(Tables.number(size.cities()), Tables.number(size.importing()),
                        one(size.usualStart()) + " (" + size.starting().stream().map(Report::one).collect(Collectors.joining(", ")) + ")",
                        Tables.number(size.memory().java()), Tables.number(size.memory().heap()), Tables.number(size.mostMegabytesImporting()), Tables.number(size.memory().postgres()),
                        Tables.number(size.databaseMegabytes()))).toList());
    }

    private String floor() {
        return "### To compare with\n\n" + readings(figures.compared());
    }

    private String weights() {
        return "### What a first view weighs\n\n" + Tables.table(List.of("what", "kB plain", "kB gzip", "sent by EC-Link as"), figures.weights().stream()
            .map(weight -> List.of(weight.what(), one(weight.plain() / 1000.0), one(weight.compressed() / 1000.0), weight.isSentCompressed() ? "gzip" : "plain")).toList());
    }

    private OfSize first() {
        return figures.sizes().stream().min(Comparator.comparingInt(OfSize::cities)).orElseThrow();
    }

    private OfSize last() {
        return figures.sizes().stream().max(Comparator.comparingInt(OfSize::cities)).orElseThrow();
    }

    private static boolean isClean(Reading reading) {
        return reading.load().errors().all() == 0;
    }

    private static String errors(Reading reading) {
        return isClean(reading) ? "" : ", **" + reading.load().errors().all() + " errors**";
    }

    private static String mark(boolean met) {
        return met ? "✓" : "✗";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%+.0f %%", share * 100);
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The document with this report between its markers; everything else stays as it is. */
    String in(String document) {
        return Tables.between(BEGIN, END, document, markdown());
    }
}
