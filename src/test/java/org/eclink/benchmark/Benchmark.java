package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclink.benchmark.Figures.OfSize;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/bench}: measures all sizes side by side, prints the report and writes it into docs/benchmarks.md. */
final class Benchmark {

    private static final Path DOCUMENT = Path.of("docs/benchmarks.md");

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            System.exit(run(Options.parse(List.of(arguments))));
        } catch (Options.Misunderstood misunderstood) {
            System.err.println(misunderstood.getMessage());
            System.exit(2);
        }
    }

    /** 1 if a request failed, so that no script takes such figures for good ones; a missed target is no failure. */
    private static int run(Options options) throws IOException, InterruptedException {
        var figures = measured(options);
        var report = new Report(figures);
        System.out.println(report.markdown());
        if (options.json() != null) JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(options.json(), figures);
        if (!options.check()) Files.writeString(DOCUMENT, report.in(Files.readString(DOCUMENT)));
        if (figures.hasErrors()) System.err.println("Some requests failed: see the errors in the table.");
        return figures.hasErrors() ? 1 : 0;
    }

    private static Figures measured(Options options) throws IOException, InterruptedException {
        var scratch = Scratch.directory();
        var files = new StartingFiles(Path.of("src/main/resources/data/cities.csv"));
        var measurings = options.sizes().stream().map(size -> new Measuring(size, options, scratch, files)).toList();
        if (!options.keep()) deleteAll(measurings);
        for (var measuring : measurings) measuring.prepare();
        var sizes = read(measurings, options);
        var smallest = measurings.getFirst();
        var log = Files.readAllLines(smallest.directory().resolve("log"));
        var figures = new Figures(MachineReading.machine(log), options.rounds(), options.seconds(), sizes, smallest.compared(), smallest.weights());
        if (!options.keep()) deleteAll(measurings);
        return figures;
    }

    /** All sizes run side by side, and each scenario is read from one after the other, several times: a minute in which the machine is slow is slow for all. */
    private static List<OfSize> read(List<Measuring> measurings, Options options) throws IOException, InterruptedException {
        try {
            for (var measuring : measurings) measuring.warmUp();
            for (var scenario = 0; scenario < measurings.getFirst().scenarios().size(); scenario++) {
                for (var round = 0; round < options.rounds(); round++) {
                    for (var measuring : measurings) measuring.read(measuring.scenarios().get(scenario), round);
                }
            }
            var sizes = new ArrayList<OfSize>();
            for (var measuring : measurings) sizes.add(measuring.figures());
            return sizes;
        } finally {
            measurings.forEach(Measuring::close);
        }
    }

    private static void deleteAll(List<Measuring> measurings) throws IOException {
        for (var measuring : measurings) Scratch.delete(measuring.directory());
    }
}
