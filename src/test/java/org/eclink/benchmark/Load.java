package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What one run of wrk with {@code requests.lua} did; latencies in milliseconds. */
record Load(long requests, double seconds, long bytes, double p50, double p95, double p99, Errors errors) {

    /** Answers with a status of 400 or more, answers that were not 200 where each is looked at, and broken connections. */
    record Errors(long refused, long wrong, long connections) {

        static final Errors NONE = new Errors(0, 0, 0);

        long all() {
            return Math.max(refused, wrong) + connections;
        }

        Errors and(Errors others) {
            return new Errors(refused + others.refused, wrong + others.wrong, connections + others.connections);
        }
    }

    static final int CONNECTIONS = 32;

    private static final Pattern FIGURE = Pattern.compile("(\\w+)=(\\d+)");

    static Load of(String url, Path addresses, int seconds, boolean checked, Scenario.Reader reader) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("wrk", "--threads", "1", "--connections", String.valueOf(CONNECTIONS), "--duration", seconds + "s",
                "--timeout", "10s", "--latency"));
        if (reader == Scenario.Reader.MEMBER) command.addAll(List.of("--header", "Cookie: " + GeneratedMembers.SESSION));
        command.addAll(List.of("--script", "src/test/java/org/eclink/benchmark/" + script(reader), url, "--", addresses.toString()));
        if (checked) command.add("check");
        var wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(wrk.getInputStream().readAllBytes());
        wrk.waitFor();
        return parse(said);
    }

    private static String script(Scenario.Reader reader) {
        return switch (reader) {
            case VISITOR, MEMBER -> "requests.lua";
            case SIGNING_IN -> "sign-ins.lua";
            case REGISTERING -> "registrations.lua";
        };
    }

    /** Fails if wrk did not come to its end: no figures are no good figures. */
    static Load parse(String said) {
        var line = said.lines().filter(one -> one.startsWith("load ")).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("wrk has no figures: " + said));
        var figures = new HashMap<String, Long>();
        FIGURE.matcher(line).results().forEach(figure -> figures.put(figure.group(1), Long.valueOf(figure.group(2))));
        return new Load(figure(figures, "requests"), figure(figures, "micros") / 1e6, figure(figures, "bytes"), figure(figures, "p50") / 1e3,
                figure(figures, "p95") / 1e3, figure(figures, "p99") / 1e3, new Errors(figure(figures, "refused"), figure(figures, "wrong"),
                        figure(figures, "connect") + figure(figures, "read") + figure(figures, "write") + figure(figures, "timeout")));
    }

    private static long figure(Map<String, Long> figures, String name) {
        var figure = figures.get(name);
        if (figure == null) throw new IllegalArgumentException("wrk did not say " + name + ": " + figures);
        return figure;
    }

    Load failingAlso(Errors others) {
        return new Load(requests, seconds, bytes, p50, p95, p99, errors.and(others));
    }

    double perSecond() {
        return requests / seconds;
    }

    double kilobytesEach() {
        return requests == 0 ? 0 : bytes / 1000.0 / requests;
    }
}
