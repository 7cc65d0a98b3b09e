package org.eclink.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
