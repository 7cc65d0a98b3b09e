package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclink.benchmark.Figures.Memory;
import org.eclink.benchmark.Figures.OfSize;
import org.eclink.benchmark.Figures.Reading;
import org.eclink.benchmark.Figures.Weight;

/** Measures EC-Link on a directory of one size, in {@code scratch}. */
final class Measuring {

    private final int size;
    private final Options options;
    private final Path directory;
    private final Path programs;
    private final StartingFiles files;

    Measuring(int size, Options options, Path scratch, StartingFiles files) {
        this.size = size;
        this.options = options;
        this.directory = scratch.resolve(String.valueOf(size)).toAbsolutePath();
        this.programs = scratch.resolve("programs").toAbsolutePath();
        this.files = files;
    }

    int size() {
        return size;
    }

    Path directory() {
        return directory;
    }

    OfSize figures() throws IOException, InterruptedException {
        var imported = imported();
        var starting = new ArrayList<Double>();
        while (starting.size() < options.starts() - 1) {
            try (var server = StartedServer.eclink(directory, programs)) {
                starting.add(server.untilServing().toMillis() / 1000.0);
            }
        }
        say("starting and reading");
        try (var server = StartedServer.eclink(directory, programs)) {
            starting.add(server.untilServing().toMillis() / 1000.0);
            var readings = readings(server);
            var memory = new Memory(server.java().residentMegabytes(), server.heapMegabytes(), postgres().megabytesOfFamily());
            return new OfSize(size, imported.seconds(), imported.megabytes(), starting, memory, megabytesOfDatabase(), readings);
        }
    }

    /** How long the import took and the most memory that Java had; kept beside the database, for it is not done again. */
    private record Imported(double seconds, double megabytes) {

        static Imported read(Path file) throws IOException {
            var words = Files.readString(file).split(" ");
            return new Imported(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
        }

        void write(Path file) throws IOException {
            Files.writeString(file, seconds + " " + megabytes);
        }
    }

    private Imported imported() throws IOException, InterruptedException {
        var done = directory.resolve("imported");
        if (Files.exists(done)) return Imported.read(done);
        Scratch.delete(directory);
        say("generating");
        files.write(directory.resolve("starting-data"), size);
        say("importing");
        try (var server = StartedServer.eclink(directory, programs)) {
            refuseIncomplete(server);
            var imported = new Imported(server.untilServing().toMillis() / 1000.0, server.java().mostResidentMegabytes());
            imported.write(done);
            return imported;
        }
    }

    private static void refuseIncomplete(StartedServer server) throws IOException {
        if (server.said().stream().noneMatch(line -> line.endsWith("entries written, 0 rows left out"))) {
            throw new IllegalStateException("not all was imported:\n" + String.join("\n", server.said()));
        }
    }

    private List<Reading> readings(StartedServer server) throws IOException, InterruptedException {
        var scenarios = new Scenarios(size, files).all();
        var warm = scenarios.stream().filter(Scenario::isWarm).filter(scenario -> scenario.kind() == Scenario.Kind.PAGE).toList();
        var mixed = new ArrayList<String>();
        for (var turn = 0; turn < 20_000; turn++) {
            var addresses = warm.get(turn % warm.size()).addresses();
            mixed.add(addresses.get(turn / warm.size() % addresses.size()));
        }
        Load.of(server.url(), listed("warm-up", mixed), options.warmUp(), false);
        var readings = new ArrayList<Reading>();
        for (var scenario : scenarios) {
            var reading = reading(scenario, server);
            readings.add(reading);
            say("%s: %,.0f a second, p99 %.1f ms, %d errors".formatted(scenario.name(), reading.load().perSecond(), reading.load().p99(), reading.load().errors().all()));
        }
        return readings;
    }

    private Reading reading(Scenario scenario, StartedServer server) throws IOException, InterruptedException {
        if (server.status(scenario.addresses().getFirst()) == 404) return Reading.notServed(scenario);
        var addresses = listed("addresses", scenario.addresses());
        var errors = Load.Errors.NONE;
        if (scenario.isWarm()) errors = Load.of(server.url(), addresses, Math.max(2, options.seconds()), true).errors();
        var java = server.java().cpuSeconds();
        var postgres = postgres().cpuSecondsOfFamily();
        var load = Load.of(server.url(), addresses, options.seconds(), false);
        var javaMicros = (server.java().cpuSeconds() - java) * 1e6 / load.requests();
        var postgresMicros = (postgres().cpuSecondsOfFamily() - postgres) * 1e6 / load.requests();
        if (!scenario.isWarm()) errors = Load.of(server.url(), addresses, Math.max(2, options.seconds()), true).errors();
        return new Reading(scenario.name(), scenario.kind(), true, load.failingAlso(errors), javaMicros, postgresMicros);
    }

    private Path listed(String name, List<String> addresses) throws IOException {
        return Files.write(directory.resolve(name), addresses);
    }

    /** While EC-Link runs; where nothing needs a database, a process that does not exist and costs nothing. */
    private ProcessFigures postgres() throws IOException {
        try (var directories = Files.list(directory.resolve("data/postgres"))) {
            var postmaster = directories.map(version -> version.resolve("postmaster.pid")).filter(Files::exists).findFirst();
            return new ProcessFigures(postmaster.isEmpty() ? 0 : Long.parseLong(Files.readAllLines(postmaster.get()).getFirst()));
        }
    }

    private double megabytesOfDatabase() throws IOException {
        return Scratch.bytes(directory.resolve("data/postgres")) / 1e6;
    }

    /** The city list, from memory, by the same Tomcat with nothing around it, and a file that EC-Link itself has in memory. */
    List<Reading> compared() throws IOException, InterruptedException {
        say("comparing");
        var readings = new ArrayList<Reading>();
        var answer = directory.resolve("city-list");
        try (var server = StartedServer.eclink(directory, programs)) {
            Floor.write(server.get("/en/cities"), answer);
            var sheet = server.get("/en").assets().stream().filter(asset -> asset.endsWith(".css")).findFirst().orElseThrow();
            readings.add(reading(Scenario.other("style sheet, from EC-Link's memory", List.of(sheet)), server));
        }
        var floor = Scenario.other("floor: the bytes of the city list from memory, by the same Tomcat alone", List.of("/en"));
        try (var server = StartedServer.floor(directory, System.getProperty("java.class.path"), answer)) {
            Load.of(server.url(), listed("addresses", floor.addresses()), options.seconds() * 2, false);
            readings.add(reading(floor, server));
        }
        return readings;
    }

    List<Weight> weights() throws IOException, InterruptedException {
        var weights = new ArrayList<Weight>();
        try (var server = StartedServer.eclink(directory, programs)) {
            var assets = new TreeSet<String>();
            var city = "/cities/" + files.city(0).slug();
            for (var page : List.of("/en", "/zh", "/en/cities", "/zh/cities", "/en" + city, "/zh" + city)) {
                var name = page.replace(city, "/cities/…");
                weights.add(weight(name, List.of(page), server));
                assets.addAll(server.get(page).assets());
            }
            weights.add(weight(Report.ASSETS, List.copyOf(assets), server));
        }
        return weights;
    }

    private static Weight weight(String what, List<String> addresses, StartedServer server) throws IOException, InterruptedException {
        var plain = 0;
        var compressed = 0;
        var isSentCompressed = true;
        for (var address : addresses) {
            var sent = server.getCompressed(address);
            plain += server.get(address).body().length;
            compressed += sent.compressedBytes();
            isSentCompressed &= sent.isCompressed();
        }
        return new Weight(what, plain, compressed, isSentCompressed);
    }

    private void say(String what) {
        System.err.printf("%,d cities: %s%n", size, what);
    }
}
