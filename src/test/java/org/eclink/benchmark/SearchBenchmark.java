package org.eclink.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclink.Application;
import org.eclink.benchmark.Options.Misunderstood;
import org.eclink.benchmark.QuestionSet.Paragraph;
import org.eclink.benchmark.SearchFigures.Direction;
import org.eclink.search.Searchable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/bench search}: how well questions find their paragraphs, in each direction of languages. The paragraphs of each language are a kind of thing of
 * their own in an EC-Link of its own, found like anything else, and asked for through the API as anybody would.
 */
final class SearchBenchmark {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient WEB = HttpClient.newHttpClient();
    private static final Path DOCUMENT = Path.of("docs/benchmarks.md");
    private static final Path USUAL_SET = Path.of("../shared/search-eval");
    private static final int PAGES = 3;
    private static final long PAUSE = 500;

    private final QuestionSet set;
    private final Connection db;
    private final int port;

    private SearchBenchmark(QuestionSet set, Connection db, int port) {
        this.set = set;
        this.db = db;
        this.port = port;
    }

    /** What was asked of it. */
    private record Asked(Path set, boolean isUsual, @Nullable Path json, boolean isJson, List<String> settings) {

        static Asked of(List<String> words) {
            Path set = null;
            Path file = null;
            var isJson = false;
            var settings = new ArrayList<String>();
            for (var word = words.iterator(); word.hasNext();) {
                switch (word.next()) {
                    case "--set" -> set = Path.of(word.next());
                    case "--json" -> isJson = true;
                    case String name when name.endsWith(".json") -> file = Path.of(name);
                    case String setting when setting.startsWith("--eclink.") -> settings.add(setting);
                    case String other -> throw new Misunderstood("bin/bench search does not know \"" + other + "\".");
                }
            }
            return new Asked(set == null ? USUAL_SET : set, set == null, file, isJson, List.copyOf(settings));
        }
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        try {
            System.exit(run(Asked.of(List.of(arguments))));
        } catch (Misunderstood misunderstood) {
            System.err.println(misunderstood.getMessage());
            System.exit(2);
        }
    }

    private static int run(Asked asked) throws IOException, SQLException, InterruptedException {
        var set = QuestionSet.read(asked.set());
        var data = Files.createDirectories(Path.of("target/bench/search"));
        Scratch.delete(data);
        var port = StartedServer.freePort();
        try (var context = started(set, data, port, asked.settings()); var db = RunningDatabase.of(data)) {
            var figures = new SearchFigures(new SearchBenchmark(set, db, port).directions());
            var report = new SearchReport(MachineReading.machine(List.of("x PostgreSQL " + version(db))), figures);
            if (asked.isJson()) write(asked.json(), figures);
            else System.out.println(report.markdown());
            if (asked.isUsual() && asked.settings().isEmpty()) Files.writeString(DOCUMENT, report.in(Files.readString(DOCUMENT)));
            return context.isActive() ? 0 : 1;
        } finally {
            Scratch.delete(data);
        }
    }

    private static String version(Connection db) throws SQLException {
        try (var statement = db.createStatement(); var rows = statement.executeQuery("show server_version")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void write(@Nullable Path file, SearchFigures figures) {
        if (file == null) System.out.println(JSON.writeValueAsString(figures));
        else JSON.writerWithDefaultPrettyPrinter().writeValue(file, figures);
    }

    private static ConfigurableApplicationContext started(QuestionSet set, Path data, int port, List<String> settings) throws IOException {
        var arguments = new ArrayList<>(List.of("--eclink.port=" + port, "--eclink.management.port=" + StartedServer.freePort(), "--eclink.data=" + data.toAbsolutePath(), "--logging.level.root=error", "--logging.level.org.eclink=error"));
        arguments.addAll(settings);
        return new SpringApplicationBuilder(Application.class).initializers((GenericApplicationContext context) -> set.byLanguage().forEach((language, paragraphs) ->
            context.registerBean("paragraphs-" + language, Searchable.class, () -> new ParagraphKind(language, paragraphs)))).run(arguments.toArray(String[]::new));
    }

    private List<Direction> directions() throws SQLException, IOException, InterruptedException {
        awaitWhole();
        var directions = new ArrayList<Direction>();
        for (var from : set.byLanguage().keySet()) for (var to : set.byLanguage().keySet()) directions.add(direction(from, to));
        return directions;
    }

    /** Until everything is in the index, with the vectors that it will have. */
    private void awaitWhole() throws SQLException, InterruptedException {
        for (var quiet = 0; quiet < 6;) {
            Thread.sleep(PAUSE);
            quiet = waiting() == 0 ? quiet + 1 : 0;
        }
    }

    private long waiting() throws SQLException {
        try (var statement = db.createStatement(); var rows = statement.executeQuery("select count(*) filter (where fingerprint is null or embedder is null) + abs(count(*) - " + size() + ") from search.entry where kind like 'paragraph-%'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private int size() {
        return set.byLanguage().values().stream().mapToInt(List::size).sum();
    }

    private Direction direction(String from, String to) throws IOException, InterruptedException {
        var ranks = new ArrayList<Integer>();
        var millis = new ArrayList<Double>();
        var targets = set.byLanguage().get(to);
        for (var paragraph : set.byLanguage().get(from)) {
            var wanted = targets.stream().filter(target -> target.id().equals(paragraph.id())).map(Paragraph::number).findFirst().orElseThrow();
            for (var question : paragraph.questions()) {
                var began = System.nanoTime();
                var first = answer(question, to, 1);
                millis.add((System.nanoTime() - began) / 1e6);
                ranks.add(rank(wanted, question, to, first));
            }
        }
        return Direction.of(from + "-" + to, ranks, millis, targets.size());
    }

    /** 0 if it is not among the first pages. */
    private int rank(UUID wanted, String question, String to, JsonNode first) throws IOException, InterruptedException {
        var before = 0;
        for (var page = 1; page <= PAGES; page++) {
            var items = (page == 1 ? first : answer(question, to, page)).path("items");
            for (var at = 0; at < items.size(); at++) if (items.get(at).path("id").asString().equals(wanted.toString())) return before + at + 1;
            before += items.size();
            if (items.size() < 20) return 0;
        }
        return 0;
    }

    private JsonNode answer(String question, String to, int page) throws IOException, InterruptedException {
        var address = "http://localhost:%d/api/v1/search?q=%s&kind=%s&page=%d".formatted(port, URLEncoder.encode(question, StandardCharsets.UTF_8), ParagraphKind.kind(to), page);
        var answer = WEB.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        if (answer.statusCode() == 404 && page > 1) return JSON.createObjectNode();
        if (answer.statusCode() != 200) throw new IOException(String.format(Locale.ROOT, "%d for %s", answer.statusCode(), address));
        return JSON.readTree(answer.body());
    }
}
