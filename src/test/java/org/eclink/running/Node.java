package org.eclink.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclink.Application;
import org.eclink.TestDatabase;

/** EC-Link in a process of its own, with a database of its own or one that it shares with others. */
public final class Node implements AutoCloseable {

    private static final HttpClient WEB = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final String address;

    private Node(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
            Application.class.getName(), "--eclink.port=0", "--eclink.management.port=0", "--eclink.proxies=127.0.0.1"));
        command.addAll(arguments);
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        address = address(process);
        Thread.ofVirtual().start(() -> swallow(process));
    }

    /** With its own PostgreSQL in this directory. */
    public static Node alone(Path data) throws IOException {
        return new Node(List.of("--eclink.data=" + data, "--eclink.database.programs=target/postgres-programs"));
    }

    public static Node on(TestDatabase database, Path data) throws IOException {
        return new Node(List.of("--eclink.data=" + data, "--eclink.database.url=" + database.url(), "--eclink.database.username=" + database.username(), "--eclink.database.password=" + database.password(),
            "--eclink.database.connections=5"));
    }

    public String address() {
        return address;
    }

    private static String address(Process process) throws IOException {
        var said = new StringBuilder();
        var output = process.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("EC-Link is ready: ")) return line.replaceFirst(".*ready: http://localhost:(\\d+).*", "http://127.0.0.1:$1");
        }
        throw new IllegalStateException("it did not start:\n" + said);
    }

    private static void swallow(Process process) {
        try {
            while (process.inputReader().readLine() != null) Thread.yield();
        } catch (IOException | UncheckedIOException ended) {
            process.destroy();
        }
    }

    /** A form from a page of ours, sent from this network; fields alternate: name, value. The status, or 0 if there was no answer. */
    public int submit(String path, String network, List<String> fields) {
        var body = IntStream.range(0, fields.size() / 2).mapToObj(i -> coded(fields.get(2 * i)) + "=" + coded(fields.get(2 * i + 1))).collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
            .header("X-Forwarded-For", network).POST(BodyPublishers.ofString(body)).build();
        try {
            return WEB.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException gone) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The database of its own. */
    public static Connection database(Path data) throws IOException, SQLException {
        var home = data.resolve("postgres");
        var port = Files.readAllLines(home.resolve("18/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/eclink", "eclink", Files.readString(home.resolve("18/eclink.password")).strip());
    }

    /** SIGKILL to Java and to all processes of its PostgreSQL, as when the power goes. */
    public void kill(Path data) throws IOException, InterruptedException {
        var postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgres/18/postmaster.pid")).getFirst());
        var server = ProcessHandle.of(postmaster).orElseThrow();
        var family = server.descendants().toList();
        process.destroyForcibly();
        server.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        while (server.isAlive()) Thread.sleep(10);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
