package org.eclink.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** The running application as a visitor reaches it. */
@TestComponent
public class Host {

    private final HttpClient client = HttpClient.newHttpClient(); // follows no redirects
    private final Environment environment;

    Host(Environment environment) {
        this.environment = environment;
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    public String address() {
        return "http://localhost:" + port();
    }

    /** Headers alternate: name, value, name, value. */
    public Answer get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    /** The status for a path that no well-behaved client would send. */
    public int statusOf(String malformedPath) {
        return askRaw("GET", malformedPath).status();
    }

    /** A request that no well-meaning client would send: the target goes over the line as it is, in ISO 8859-1. */
    public Answer askRaw(String method, String target, String... headers) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        for (var i = 0; i < headers.length; i += 2) head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            return answer(method, target, new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(String method, String target, String text) {
        var headAndBody = text.split("\r\n\r\n", 2);
        var lines = headAndBody[0].split("\r\n");
        var headers = Stream.of(lines).skip(1).map(line -> line.split(": ?", 2))
            .collect(Collectors.groupingBy(header -> header[0], Collectors.mapping(header -> header[1], Collectors.toList())));
        return new Answer(method, target, Integer.parseInt(lines[0].split(" ")[1]), HttpHeaders.of(headers, (_, _) -> true),
            headAndBody[1].getBytes(StandardCharsets.ISO_8859_1));
    }

    public Answer ask(String method, String path, String... headers) {
        return sent(HttpRequest.newBuilder(URI.create(address() + path)).method(method, HttpRequest.BodyPublishers.noBody()), method, path, headers);
    }

    /** A form as a browser sends it from a page of ours; fields alternate: name, value, name, value. */
    public Answer submit(String path, List<String> fields, String... headers) {
        return post(path, fields, Stream.concat(Stream.of("Sec-Fetch-Site", "same-origin"), Stream.of(headers)).toArray(String[]::new));
    }

    /** A form from anywhere. */
    public Answer post(String path, List<String> fields, String... headers) {
        var body = IntStream.range(0, fields.size() / 2).mapToObj(i -> coded(fields.get(2 * i)) + "=" + coded(fields.get(2 * i + 1))).collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(address() + path)).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
        return sent(request, "POST", path, headers);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer sent(HttpRequest.Builder request, String method, String path, String... headers) {
        if (headers.length > 0) request.headers(headers);
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(method, path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
