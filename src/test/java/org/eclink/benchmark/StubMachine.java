package org.eclink.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.eclink.benchmark.GeneratedProse.Tongue;
import tools.jackson.databind.json.JsonMapper;

/** A server that speaks as LibreTranslate does and answers at once: each sentence of the one language with that of the same number in the other. */
final class StubMachine implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final GeneratedProse prose;
    private final HttpServer server;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final AtomicLong twice = new AtomicLong();

    StubMachine(GeneratedProse prose) throws IOException {
        this.prose = prose;
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/translate", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How many paragraphs came more than once. */
    long askedTwice() {
        return twice.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var texts = new ArrayList<String>();
        JSON.readTree(exchange.getRequestBody().readAllBytes()).path("q").forEach(one -> texts.add(one.asString()));
        texts.stream().filter(text -> !asked.add(text)).forEach(_ -> twice.incrementAndGet());
        var answer = JSON.writeValueAsString(Map.of("translatedText", texts.stream().map(this::translated).toList())).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        try (var output = exchange.getResponseBody()) {
            output.write(answer);
        }
    }

    private String translated(String text) {
        return prose.sentence(Tongue.DUTCH, Long.parseLong(text.replaceAll(".* (\\d+)\\.$", "$1")));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
