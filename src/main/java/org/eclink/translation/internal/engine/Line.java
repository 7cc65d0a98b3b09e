package org.eclink.translation.internal.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclink.translation.internal.engine.Engine.Unanswered;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One question to an engine and its answer, both JSON, within limits of time and size; nobody is sent elsewhere. */
final class Line {

    private static final long LARGEST = 4_000_000;
    private static final int UNTIL_OPEN_SECONDS = 5;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(UNTIL_OPEN_SECONDS)).followRedirects(HttpClient.Redirect.NEVER).build();
    private final EngineSetting settings;

    Line(EngineSetting settings) {
        this.settings = settings;
    }

    EngineSetting settings() {
        return settings;
    }

    /** {@code headers} alternate: name, value, name, value. */
    JsonNode ask(String path, Object question, String... headers) throws Unanswered, InterruptedException {
        var builder = HttpRequest.newBuilder(address(path)).timeout(settings.timeout()).header("Content-Type", "application/json").header("Accept", "application/json");
        for (var i = 0; i < headers.length; i += 2) builder.header(headers[i], headers[i + 1]);
        return ask(builder.POST(BodyPublishers.ofString(JSON.writeValueAsString(question))).build());
    }

    private URI address(String path) {
        return URI.create(settings.address().toString().replaceFirst("/$", "") + path);
    }

    /** The limit of time is for all of it: an engine that sends a sign a minute is too slow too. */
    private JsonNode ask(HttpRequest request) throws Unanswered, InterruptedException {
        var answering = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            var answer = answering.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() == 429 || answer.statusCode() >= 500) throw new Unanswered("status " + answer.statusCode(), false);
            if (answer.statusCode() != 200) throw new Unanswered("status " + answer.statusCode(), true);
            return JSON.readTree(new String(answer.body(), StandardCharsets.UTF_8));
        } catch (TimeoutException late) {
            answering.cancel(true);
            throw new Unanswered("no answer in time", false);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof HttpTimeoutException) throw new Unanswered("no answer in time", false);
            throw new Unanswered(failed.getCause() instanceof IOException ? "the line broke, or the answer is too long" : String.valueOf(failed.getCause()), false);
        } catch (JacksonException other) {
            throw new Unanswered("an answer that is not JSON", true);
        }
    }
}
