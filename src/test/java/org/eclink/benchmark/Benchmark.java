package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.eclink.benchmark.Figures.OfSize;
import org.eclink.benchmark.Figures.Reading;
import org.eclink.benchmark.Figures.Weight;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/bench}: measures one size after the other, prints the report and writes it into docs/benchmarks.md. */
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
        var sizes = new TreeMap<Integer, OfSize>();
        var compared = List.<Reading>of();
        var weights = List.<Weight>of();
        var log = List.<String>of();
        var measurings = options.sizes().stream().map(size -> new Measuring(size, options, scratch, files)).toList();
        if (!options.keep()) deleteAll(measurings);
        for (var round = 0; round < options.rounds(); round++) {
            for (var measuring : measurings) {
                sizes.merge(measuring.size(), measuring.figures(), OfSize::with);
                if (compared.isEmpty()) {
                    compared = measuring.compared();
                    weights = measuring.weights();
                    log = Files.readAllLines(measuring.directory().resolve("log"));
                }
            }
        }
        if (!options.keep()) deleteAll(measurings);
        return new Figures(MachineReading.machine(log), options.rounds(), options.seconds(), List.copyOf(sizes.values()), compared, weights);
    }

    private static void deleteAll(List<Measuring> measurings) throws IOException {
        for (var measuring : measurings) Scratch.delete(measuring.directory());
    }
}
