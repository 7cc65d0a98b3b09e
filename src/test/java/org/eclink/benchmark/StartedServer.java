package org.eclink.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own: EC-Link as {@code bin/run} starts it, or something to compare it with. */
final class StartedServer implements AutoCloseable {

    private static final HttpClient WEB = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final Process process;
    private final int port;
    private final Path log;
    private final Duration untilServing;

    private StartedServer(List<String> command, int port, Path log) throws IOException, InterruptedException {
        this.port = port;
        this.log = log;
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ECLINK_"));
        var started = System.nanoTime();
        this.process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitPage();
        this.untilServing = Duration.ofNanos(System.nanoTime() - started);
    }

    static StartedServer eclink(Path directory, Path programs) throws IOException, InterruptedException {
        var port = freePort();
        return new StartedServer(List.of("bin/run", "--eclink.port=" + port, "--eclink.management.port=" + freePort(),
                "--eclink.data=" + directory.resolve("data"), "--eclink.proxies=127.0.0.1", "--eclink.database.programs=" + programs,
                "--eclink.directory.starting-data=" + directory.resolve("starting-data").toUri()), port, directory.resolve("log"));
    }

    /** With its usual starting data. */
    static StartedServer alone(Path directory) throws IOException, InterruptedException {
        var port = freePort();
        return new StartedServer(List.of("bin/run", "--eclink.port=" + port, "--eclink.management.port=" + freePort(), "--eclink.data=" + directory.resolve("data")), port, directory.resolve("log"));
    }

    static StartedServer floor(Path directory, String classPath, Path answer) throws IOException, InterruptedException {
        var port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new StartedServer(List.of(java, "-Xmx512m", "-cp", classPath, Floor.class.getName(), String.valueOf(port), directory.toString(), answer.toString()),
                port, directory.resolve("floor.log"));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitPage() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!serves()) {
            if (!process.isAlive() || System.nanoTime() > deadline) throw new IllegalStateException("Nothing was served:\n" + Files.readString(log));
            Thread.sleep(PAUSE);
        }
    }

    private boolean serves() throws InterruptedException {
        try {
            return status("/en") == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int status(String address) throws IOException, InterruptedException {
        return WEB.send(request(address).build(), BodyHandlers.discarding()).statusCode();
    }

    Answer get(String address) throws IOException, InterruptedException {
        return answer(request(address));
    }

    Answer getCompressed(String address) throws IOException, InterruptedException {
        return answer(request(address).header("Accept-Encoding", "gzip"));
    }

    private static Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = WEB.send(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) throw new IllegalStateException(response.uri().getPath() + " answers " + response.statusCode());
        var headers = new ArrayList<String>();
        response.headers().map().forEach((name, values) -> values.forEach(value -> headers.add(name + ": " + value)));
        return new Answer(headers, response.body());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(url() + address)).timeout(Duration.ofMinutes(1));
    }

    String url() {
        return "http://127.0.0.1:" + port; // which is the proxy that it believes
    }

    /** From the command to the first page, with all that {@code bin/run} does before Java starts. */
    Duration untilServing() {
        return untilServing;
    }

    /** Its log so far. */
    List<String> said() throws IOException {
        return Files.readAllLines(log);
    }

    ProcessFigures java() {
        return new ProcessFigures(process.pid());
    }

    /** Megabytes of the heap that are in use once everything that nobody holds is gone. */
    double heapMegabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        return usedKilobytes(jcmd("GC.heap_info")) / 1024.0;
    }

    /** Of the whole heap, or of its young and old generation, as the collector has it. */
    static long usedKilobytes(String heap) {
        return heap.lines().filter(line -> line.matches(" *(garbage-first heap|PSYoungGen|ParOldGen|def new generation|tenured generation) .*"))
            .mapToLong(line -> Long.parseLong(line.replaceAll(".*\\bused (\\d+)K.*", "$1"))).sum();
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var jcmd = new ProcessBuilder(tool, String.valueOf(process.pid()), command).redirectErrorStream(true).start();
        var said = new String(jcmd.getInputStream().readAllBytes());
        if (jcmd.waitFor() != 0) throw new IllegalStateException("jcmd " + command + ": " + said);
        return said;
    }

    /** As when the power goes, for Java alone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        if (!process.onExit().orTimeout(2, TimeUnit.MINUTES).handle((_, late) -> late == null).join()) process.destroyForcibly().onExit().join();
    }
}
