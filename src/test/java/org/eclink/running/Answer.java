package org.eclink.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application answered to one request. */
public record Answer(String method, String path, int status, HttpHeaders headers, byte[] body) {

    /** An answer made up by a test; headers alternate: name, value, name, value. */
    public static Answer of(String path, int status, String body, String... headers) {
        var values = new TreeMap<String, List<String>>();
        for (var i = 0; i < headers.length; i += 2) values.put(headers[i], List.of(headers[i + 1]));
        return new Answer("GET", path, status, HttpHeaders.of(Map.copyOf(values), (_, _) -> true), body.getBytes(StandardCharsets.UTF_8));
    }

    /** The values of a header, joined; empty without it. */
    public String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    public boolean isPage() {
        return header("Content-Type").startsWith("text/html");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    public int compressedBytes() {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    @Override
    public String toString() {
        return method + " " + (path.length() > 120 ? path.substring(0, 120) + "…" : path) + " → " + status;
    }
}
