package org.eclink.translation.internal.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.eclink.translation.internal.engine.EngineSetting.Kind;
import tools.jackson.databind.json.JsonMapper;

/** A server that speaks the three protocols, keeps all that reaches it, and fails as it is told to. */
final class StubEngine implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    final List<String> received = new CopyOnWriteArrayList<>();
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private volatile UnaryOperator<String> translating = text -> text;

    enum Failure { BUSY, BROKEN, HANGS, HTML, ENDLESS, TOO_FEW }

    StubEngine() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    StubEngine translating(UnaryOperator<String> how) {
        translating = how;
        return this;
    }

    /** The next requests, one each. */
    StubEngine failing(Failure... how) {
        failures.addAll(List.of(how));
        return this;
    }

    EngineSetting settings(String name, Kind kind, boolean near, long mostADay) {
        return new EngineSetting(name, kind, URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "secret-key", "model", near, Duration.ofMillis(700), 5000, mostADay, BigDecimal.TEN, "EUR");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(exchange.getRequestURI().getPath() + " " + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        var failure = failures.poll();
        if (failure == null) send(exchange, 200, said(exchange.getRequestURI().getPath(), body, 0));
        else fail(exchange, failure, body);
    }

    private void fail(HttpExchange exchange, Failure failure, String body) throws IOException {
        switch (failure) {
            case BUSY -> send(exchange, 503, "{}");
            case BROKEN -> exchange.close();
            case HTML -> send(exchange, 200, "<!doctype html><title>Sign in</title>");
            case TOO_FEW -> send(exchange, 200, said(exchange.getRequestURI().getPath(), body, 1));
            case HANGS -> hang(exchange);
            case ENDLESS -> {
                exchange.sendResponseHeaders(200, 0);
                try (var output = exchange.getResponseBody()) {
                    endless(output);
                }
            }
        }
    }

    /** A sign now and then, which no limit of silence notices. */
    private static void hang(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var output = exchange.getResponseBody()) {
            for (var sign = 0; sign < 40; sign++) {
                output.write(' ');
                output.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(OutputStream output) throws IOException {
        var megabyte = new byte[1_000_000];
        for (var sent = 0; sent < 200; sent++) output.write(megabyte);
    }

    private String said(String path, String body, int fewer) {
        var asked = JSON.readTree(body);
        var texts = new ArrayList<String>();
        switch (path) {
            case "/translate" -> asked.path("q").forEach(one -> texts.add(one.asString()));
            case "/v2/translate" -> asked.path("text").forEach(one -> texts.add(one.asString()));
            default -> JSON.readTree(asked.path("messages").path(1).path("content").asString()).path("texts").forEach(one -> texts.add(one.asString()));
        }
        var translated = texts.stream().skip(fewer).map(translating).toList();
        return JSON.writeValueAsString(switch (path) {
            case "/translate" -> Map.of("translatedText", translated);
            case "/v2/translate" -> Map.of("translations", translated.stream().map(one -> Map.of("detected_source_language", "EN", "text", one)).toList());
            default -> Map.of("choices", List.of(Map.of("message", Map.of("role", "assistant", "content", "```json\n" + JSON.writeValueAsString(Map.of("texts", translated)) + "\n```"))));
        });
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var output = exchange.getResponseBody()) {
            output.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
