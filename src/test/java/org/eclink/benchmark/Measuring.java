package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.eclink.benchmark.Figures.Memory;
import org.eclink.benchmark.Figures.OfSize;
import org.eclink.benchmark.Figures.Reading;
import org.eclink.benchmark.Figures.Weight;
import org.jspecify.annotations.Nullable;

/** Measures EC-Link on a directory of one size, in {@code scratch}. */
final class Measuring implements AutoCloseable {

    private static final Duration UNTIL_KEPT = Duration.ofSeconds(25);
    private static final int WARMING_UP = 150_000;

    private final int size;
    private final Options options;
    private final Path directory;
    private final Path programs;
    private final StartingFiles files;
    private final List<Scenario> scenarios;
    private final List<Double> starting = new ArrayList<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private @Nullable Imported imported;
    private @Nullable StartedServer server;

    Measuring(int size, Options options, Path scratch, StartingFiles files) {
        this.size = size;
        this.options = options;
        this.directory = scratch.resolve(String.valueOf(size)).toAbsolutePath();
        this.programs = scratch.resolve("programs").toAbsolutePath();
        this.files = files;
        this.scenarios = new Scenarios(size, files).all();
    }

    Path directory() {
        return directory;
    }

    /** Imports and starts, while nothing else runs. Once it stays up until it has kept its lists, as any server does. */
    void prepare() throws IOException, InterruptedException {
        imported = imported();
        try (var _ = StartedServer.eclink(directory, programs)) {
            bringMembers();
            bringNews();
            Thread.sleep(UNTIL_KEPT);
        }
        say("starting");
        while (starting.size() < options.starts()) {
            try (var started = StartedServer.eclink(directory, programs)) {
                starting.add(started.untilServing().toMillis() / 1000.0);
            }
        }
    }

    private void bringMembers() throws IOException {
        var done = directory.resolve("members");
        if (Files.exists(done)) return;
        say("bringing members");
        try {
            GeneratedMembers.write(directory.resolve("data"), size);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Files.createFile(done);
    }

    private void bringNews() throws IOException {
        var done = directory.resolve("news");
        if (Files.exists(done)) return;
        say("bringing news");
        try {
            GeneratedNews.write(directory.resolve("data"), new GeneratedProse(GeneratedProse.GLOSSARY));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Files.createFile(done);
    }

    /** Starts once more, to be read, and reads all pages mixed, until Java has made fast what is used often. */
    void warmUp() throws IOException, InterruptedException {
        say("warming up");
        server = StartedServer.eclink(directory, programs);
        var pages = scenarios.stream().filter(scenario -> scenario.kind() == Scenario.Kind.PAGE && scenario.reader() == Scenario.Reader.VISITOR).map(this::beforehand).toList();
        var mixed = new ArrayList<String>();
        for (var turn = 0; turn < WARMING_UP; turn++) {
            var addresses = pages.get(turn % pages.size());
            mixed.add(addresses.get(turn / pages.size() % addresses.size()));
        }
        Load.of(server.url(), listed("warm-up", mixed), options.warmUp(), false, Scenario.Reader.VISITOR);
    }

    /** Of what is asked for the first time, other addresses than those that are measured. */
    private List<String> beforehand(Scenario scenario) {
        return scenario.isWarm() ? scenario.addresses() : scenario.part(options.rounds(), options.rounds() + 1);
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    /** Of several rounds the one in which the machine was quickest is kept. */
    void read(Scenario scenario, int round) throws IOException, InterruptedException {
        var reading = reading(scenario, round, Objects.requireNonNull(server));
        readings.merge(scenario.name(), reading, Reading::orQuicker);
        say("%s: %,.0f a second, p99 %.1f ms, %d errors".formatted(scenario.name(), reading.load().perSecond(), reading.load().p99(), reading.load().errors().all()));
    }

    OfSize figures() throws IOException, InterruptedException {
        var read = Objects.requireNonNull(server);
        var memory = new Memory(read.java().residentMegabytes(), read.heapMegabytes(), postgres().megabytesOfFamily());
        var once = Objects.requireNonNull(imported);
        return new OfSize(size, once.seconds(), once.megabytes(), starting, memory, megabytesOfDatabase(), List.copyOf(readings.values()));
    }

    @Override
    public void close() {
        if (server != null) server.close();
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
        try (var started = StartedServer.eclink(directory, programs)) {
            refuseIncomplete(started);
            var imported = new Imported(started.untilServing().toMillis() / 1000.0, started.java().mostResidentMegabytes());
            imported.write(done);
            return imported;
        }
    }

    private static void refuseIncomplete(StartedServer server) throws IOException {
        if (server.said().stream().noneMatch(line -> line.endsWith("entries written, 0 rows left out"))) {
            throw new IllegalStateException("not all was imported:\n" + String.join("\n", server.said()));
        }
    }

    /** What is asked for the first time is asked for in no other round either. */
    private Reading reading(Scenario scenario, int round, StartedServer from) throws IOException, InterruptedException {
        if (scenario.reader() == Scenario.Reader.VISITOR && from.status(scenario.addresses().getFirst()) == 404) return Reading.notServed(scenario);
        var addresses = listed("addresses", scenario.isWarm() ? scenario.addresses() : scenario.part(round, options.rounds() + 1));
        var errors = Load.Errors.NONE;
        if (scenario.isWarm() && round == 0) errors = Load.of(from.url(), addresses, Math.max(2, options.seconds()), scenario.kind() != Scenario.Kind.WORK, scenario.reader()).errors();
        var java = from.java().cpuSeconds();
        var postgres = postgres().cpuSecondsOfFamily();
        var load = Load.of(from.url(), addresses, options.seconds(), false, scenario.reader());
        var javaMicros = (from.java().cpuSeconds() - java) * 1e6 / load.requests();
        var postgresMicros = (postgres().cpuSecondsOfFamily() - postgres) * 1e6 / load.requests();
        if (!scenario.isWarm()) errors = Load.of(from.url(), addresses, Math.max(2, options.seconds()), true, scenario.reader()).errors();
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
        var compared = new ArrayList<Reading>();
        var answer = directory.resolve("city-list");
        try (var started = StartedServer.eclink(directory, programs)) {
            Floor.write(started.get("/en/cities"), answer);
            var sheet = started.get("/en").assets().stream().filter(asset -> asset.endsWith(".css")).findFirst().orElseThrow();
            compared.add(reading(Scenario.other("style sheet, from EC-Link's memory", List.of(sheet)), 0, started));
        }
        var floor = Scenario.other("floor: the bytes of the city list from memory, by the same Tomcat alone", List.of("/en"));
        try (var started = StartedServer.floor(directory, System.getProperty("java.class.path"), answer)) {
            Load.of(started.url(), listed("addresses", floor.addresses()), options.seconds() * 2, false, Scenario.Reader.VISITOR);
            compared.add(reading(floor, 0, started));
        }
        return compared;
    }

    List<Weight> weights() throws IOException, InterruptedException {
        var weights = new ArrayList<Weight>();
        try (var started = StartedServer.eclink(directory, programs)) {
            var assets = new TreeSet<String>();
            var city = "/cities/" + files.city(0).slug();
            for (var page : List.of("/en", "/zh", "/en/cities", "/zh/cities", "/en" + city, "/zh" + city)) {
                var name = page.replace(city, "/cities/…");
                weights.add(weight(name, List.of(page), started));
                assets.addAll(started.get(page).assets());
            }
            weights.add(weight(Report.ASSETS, List.copyOf(assets), started));
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
