package org.eclink.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
        try (var socket = new Socket("localhost", port())) {
            var request = "GET " + malformedPath + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer ask(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).method(method, HttpRequest.BodyPublishers.noBody());
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
