package org.eclink.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclink.Application;
import org.eclink.benchmark.GeneratedProse.Tongue;
import org.eclink.benchmark.Options.Misunderstood;
import org.eclink.benchmark.TranslationFigures.Bulk;
import org.eclink.benchmark.TranslationFigures.Timed;
import org.eclink.terms.Terms;
import org.eclink.translation.Form;
import org.eclink.translation.Scope;
import org.eclink.translation.internal.desk.DeskRows;
import org.eclink.translation.internal.memory.Memory;
import org.eclink.translation.internal.passage.PassageHash;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/bench translation}: the memory, terms in texts, and drafts in bulk, within an EC-Link of its own. */
final class TranslationBenchmark {

    private static final Path DOCUMENT = Path.of("docs/benchmarks.md");
    private static final HttpClient WEB = HttpClient.newHttpClient();
    private static final Duration PAUSE = Duration.ofSeconds(6);
    private static final int RENDERINGS = 1_000_000;
    private static final int PARAGRAPHS = 100_000;
    private static final int PARAGRAPHS_OF_A_WORK = 100;
    private static final int LOOKED_UP = 1000;
    private static final int SPOTTED = 200;
    private static final int WORDS = 10_000;
    private static final int ROUNDS = 3;
    private static final double EXACT = 2;
    private static final double FUZZY = 50;
    private static final double SPOTTING = 10;
    /** Far from the memory's, so that nothing of the one is found in the other. */
    private static final long FIRST_OF_BULK = 10_000_000;

    private final int renderings;
    private final int paragraphs;
    private final GeneratedProse prose;
    private final StubMachine machine;
    private final ConfigurableApplicationContext context;
    private final Connection db;
    private final int port;

    private TranslationBenchmark(int renderings, int paragraphs, Path data, GeneratedProse prose, StubMachine machine) throws IOException, SQLException, InterruptedException {
        this.renderings = renderings;
        this.paragraphs = paragraphs;
        this.prose = prose;
        this.machine = machine;
        this.port = StartedServer.freePort();
        this.context = SpringApplication.run(Application.class, "--eclink.port=" + port, "--eclink.management.port=" + StartedServer.freePort(), "--eclink.data=" + data.toAbsolutePath(),
            "--eclink.translation.engine-keys=stub libretranslate " + machine.address() + " - day=900000000000");
        this.db = RunningDatabase.of(data);
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        try {
            System.exit(run(List.of(arguments)));
        } catch (Misunderstood misunderstood) {
            System.err.println(misunderstood.getMessage());
            System.exit(2);
        }
    }

    private static int run(List<String> words) throws IOException, SQLException, InterruptedException {
        var isCheck = words.contains("--check");
        var json = words.contains("--json") ? Path.of(words.get(words.indexOf("--json") + 1)) : null;
        if (words.size() != (isCheck ? 1 : 0) + (json == null ? 0 : 2)) throw new Misunderstood("bin/bench translation knows --check and --json FILE.");
        var figures = measured(isCheck ? RENDERINGS / 100 : RENDERINGS, isCheck ? PARAGRAPHS / 100 : PARAGRAPHS);
        var report = new TranslationReport(figures);
        System.out.println(report.markdown());
        write(json, figures);
        if (!isCheck) Files.writeString(DOCUMENT, report.in(Files.readString(DOCUMENT)));
        if (!figures.isWhole()) System.err.println("Not all was found or drafted.");
        return figures.isWhole() ? 0 : 1;
    }

    private static void write(@Nullable Path json, TranslationFigures figures) {
        if (json != null) JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(json, figures);
    }

    private static TranslationFigures measured(int renderings, int paragraphs) throws IOException, SQLException, InterruptedException {
        var data = Files.createDirectories(Path.of("target/bench/translation"));
        Scratch.delete(data);
        var prose = new GeneratedProse(GeneratedProse.GLOSSARY);
        try (var machine = new StubMachine(prose)) {
            var benchmark = new TranslationBenchmark(renderings, paragraphs, data, prose, machine);
            try {
                return benchmark.figures();
            } finally {
                benchmark.close();
                Scratch.delete(data);
            }
        }
    }

    private void close() throws SQLException {
        db.close();
        context.close();
    }

    private TranslationFigures figures() throws IOException, SQLException, InterruptedException {
        var began = System.nanoTime();
        fill();
        var filled = seconds(began);
        var timed = new ArrayList<Timed>();
        timed.add(exact());
        timed.add(fuzzy());
        for (var tongue : Tongue.values()) timed.add(spotted(tongue));
        return new TranslationFigures(MachineReading.machine(List.of("x PostgreSQL " + version())), renderings, filled, timed, bulk());
    }

    private String version() throws SQLException {
        try (var statement = db.createStatement(); var row = statement.executeQuery("show server_version")) {
            row.next();
            return row.getString(1).split(" ")[0];
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Every fifth from Chinese into English, the others from English into Chinese. */
    private void fill() throws SQLException {
        System.err.printf("filling the memory with %,d renderings%n", renderings);
        db.setAutoCommit(false);
        try (var texts = new GeneratedTexts(db)) {
            for (var row = 0; row < renderings; row++) {
                texts.rendering(texts.passage(from(row), prose.sentence(from(row), row)), into(row), prose.sentence(into(row), row), new UUID(0, 1 + row % 500));
            }
        }
        db.setAutoCommit(true);
        RunningDatabase.run(db, "vacuum (analyze) translation.passage, translation.rendering");
    }

    private static Tongue from(long row) {
        return row % 5 == 0 ? Tongue.CHINESE : Tongue.ENGLISH;
    }

    private static Tongue into(long row) {
        return row % 5 == 0 ? Tongue.ENGLISH : Tongue.CHINESE;
    }

    /** Evenly from all of the memory. */
    private long row(int turn) {
        return (long) turn * (renderings - 1) / (LOOKED_UP - 1);
    }

    private Timed exact() {
        var desk = context.getBean(DeskRows.class);
        return timed("the same paragraph, among " + Tables.number(renderings), EXACT, LOOKED_UP, turn -> {
            var row = row(turn);
            var hash = PassageHash.of(Scope.EVERYONE, from(row).tag, prose.sentence(from(row), row));
            return desk.made(List.of(hash), into(row).tag.plain()).containsKey(hash);
        });
    }

    private Timed fuzzy() {
        var memory = context.getBean(Memory.class);
        return timed("paragraphs like it, among " + Tables.number(renderings), FUZZY, LOOKED_UP, turn -> {
            var row = row(turn);
            var source = prose.sentence(from(row), row);
            var changed = from(row) == Tongue.CHINESE ? source.substring(0, 4) + "也" + source.substring(4) : source.replaceFirst("(\\S+ \\S+) \\S+", "$1 otherwise");
            return memory.alike(changed, from(row).tag, into(row).tag, Scope.EVERYONE, 5).stream().anyMatch(match -> match.source().equals(source));
        });
    }

    /** In Chinese as many characters. */
    private Timed spotted(Tongue tongue) {
        var terms = context.getBean(Terms.class);
        var texts = IntStream.range(0, 20).mapToObj(number -> text(tongue, number)).toList();
        return timed("terms in 10,000 " + (tongue == Tongue.CHINESE ? "characters of Chinese" : tongue == Tongue.DUTCH ? "words of Dutch" : "words of English"), SPOTTING, SPOTTED,
            turn -> terms.spot(texts.get(turn % texts.size()), tongue.tag.value()).size() > 100);
    }

    private String text(Tongue tongue, int number) {
        var text = new StringBuilder();
        for (var row = number * 10_000L; tongue == Tongue.CHINESE ? text.length() < WORDS : text.chars().filter(sign -> sign == ' ').count() < WORDS; row++) text.append(prose.sentence(tongue, row)).append(' ');
        return text.toString();
    }

    private interface Turn {

        boolean finds(int turn);
    }

    /** Some rounds until Java has made it fast; the last counts. */
    private static Timed timed(String what, double most, int times, Turn turn) {
        var millis = new ArrayList<Double>();
        var found = 0;
        for (var round = 0; round < ROUNDS; round++) {
            millis.clear();
            found = 0;
            for (var number = 0; number < times; number++) {
                var began = System.nanoTime();
                if (turn.finds(number)) found++;
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        var timed = Timed.of(what, most, millis, found);
        System.err.printf("%s: p50 %.2f ms, p95 %.2f ms, %d of %d found%n", what, timed.p50(), timed.p95(), found, times);
        return timed;
    }

    /** By the page of the secretariat, as anybody starts it; a pause on the way. */
    private Bulk bulk() throws IOException, SQLException, InterruptedException {
        System.err.printf("drafting %,d paragraphs%n", paragraphs);
        GeneratedMembers.write(Path.of("target/bench/translation"), 1000);
        RunningDatabase.run(db, "insert into accounts.office (account, office, since) values (?, 'editor', now())", GeneratedPerson.of(0).id());
        db.setAutoCommit(false);
        try (var texts = new GeneratedTexts(db)) {
            for (var work = 0; work < paragraphs / PARAGRAPHS_OF_A_WORK; work++) {
                var id = new UUID(0x019A_B000_0000_7000L, 0x8000_0000_0000_0000L | work);
                var first = FIRST_OF_BULK + (long) work * PARAGRAPHS_OF_A_WORK;
                texts.work(id, "/news/bulk-" + work);
                texts.text(id, "body", Form.MARKDOWN, Tongue.ENGLISH, IntStream.range(0, PARAGRAPHS_OF_A_WORK).mapToObj(one -> prose.sentence(Tongue.ENGLISH, first + one)).collect(Collectors.joining("\n\n")));
            }
        }
        db.setAutoCommit(true);
        var began = System.nanoTime();
        post("/en/secretariat/engines", "engine=stub&into=nl");
        while (count("done") + count("refused") < paragraphs / 10) Thread.sleep(200);
        post("/en/secretariat/engines/jobs/" + job() + "/pause", "");
        Thread.sleep(PAUSE);
        var paused = count("done");
        Thread.sleep(PAUSE);
        if (count("done") != paused) throw new IllegalStateException("it went on while it was paused");
        post("/en/secretariat/engines/jobs/" + job() + "/resume", "");
        while (!state().equals("done")) Thread.sleep(500);
        return new Bulk(paragraphs, count("done"), count("refused"), machine.askedTwice(), seconds(began) - 2 * PAUSE.toSeconds());
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        var address = "http://127.0.0.1:" + port;
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/x-www-form-urlencoded").header("Cookie", GeneratedMembers.SESSION).header("Origin", address).header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString("key=" + UUID.randomUUID() + "&" + form)).build();
        var answer = WEB.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 303) throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
    }

    private String job() throws SQLException {
        return told("id");
    }

    private String state() throws SQLException {
        return told("state");
    }

    private int count(String column) throws SQLException {
        return Integer.parseInt(told(column));
    }

    private String told(String column) throws SQLException {
        try (var statement = db.createStatement(); var row = statement.executeQuery("select " + column + " from translation.job")) {
            row.next();
            return row.getString(1);
        }
    }
}
