package org.eclink.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclink.running.Host;
import org.eclink.running.Visitors.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends files as a browser does by the tus protocol, and waits until they are checked. */
public final class Tus {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Host host;
    private final JdbcClient db;

    public Tus(Host host, JdbcClient db) {
        this.host = host;
        this.db = db;
    }

    HttpResponse<byte[]> ask(String method, String path, SignedIn by, String... headers) {
        return sent(method, path, by, BodyPublishers.noBody(), headers);
    }

    HttpResponse<byte[]> get(String path, SignedIn by, String... headers) {
        return ask("GET", path, by, headers);
    }

    private HttpResponse<byte[]> sent(String method, String path, SignedIn by, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(host.address() + path)).method(method, body).header("Cookie", by.cookie()).header("Sec-Fetch-Site", "same-origin");
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String created(SignedIn by, String name, long size) {
        return created(by, name, size, UUID.randomUUID().toString());
    }

    /** The address of the upload. */
    String created(SignedIn by, String name, long size, String key) {
        var encoder = Base64.getEncoder();
        var answer = ask("POST", "/files/uploads", by, "Tus-Resumable", "1.0.0", "Upload-Length", String.valueOf(size), "Upload-Metadata",
            "filename " + encoder.encodeToString(name.getBytes(UTF_8)) + ",key " + encoder.encodeToString(key.getBytes(UTF_8)));
        if (answer.statusCode() != 201) throw new AssertionError(answer + " " + new String(answer.body(), UTF_8));
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<byte[]> patch(String upload, SignedIn by, byte[] content, long from, long to, String... headers) {
        var all = new String[headers.length + 6];
        System.arraycopy(new String[] {"Tus-Resumable", "1.0.0", "Upload-Offset", String.valueOf(from), "Content-Type", "application/offset+octet-stream"}, 0, all, 0, 6);
        System.arraycopy(headers, 0, all, 6, headers.length);
        return sent("PATCH", upload, by, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(Arrays.copyOfRange(content, (int) from, (int) to))), all);
    }

    /** All of it is announced, some of it sent, and then the line breaks. */
    boolean broken(String upload, SignedIn by, byte[] content, int sent) {
        try (var socket = new Socket("localhost", host.port())) {
            var output = socket.getOutputStream();
            output.write(("PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + by.cookie() + "\r\nSec-Fetch-Site: same-origin\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: "
                + content.length + "\r\n\r\n").getBytes(UTF_8));
            output.write(content, 0, sent);
            output.flush();
            Awaitility.await().atMost(PATIENCE).until(() -> offset(upload, by) > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await().pollDelay(Duration.ofMillis(300)).atMost(PATIENCE).until(() -> offset(upload, by) > 0);
        return true;
    }

    /** How much is there; a refusal is its status, below zero. */
    long offset(String upload, SignedIn by) {
        var answer = ask("HEAD", upload, by, "Tus-Resumable", "1.0.0");
        return answer.statusCode() == 200 ? answer.headers().firstValueAsLong("Upload-Offset").orElseThrow() : -answer.statusCode();
    }

    FileId id(String upload) {
        return FileId.valueOf(upload.replaceFirst(".*/", ""));
    }

    /** A file in one piece. */
    public FileId uploaded(SignedIn by, String name, byte[] content) {
        var upload = created(by, name, content.length);
        var answer = patch(upload, by, content, 0, content.length);
        if (answer.statusCode() != 204) throw new AssertionError(answer + " " + new String(answer.body(), UTF_8));
        return id(upload);
    }

    /** Once it is ready or refused. */
    public StoredFile checked(Files files, FileId id) {
        db.sql("update scheduled_tasks set execution_time = now() where task_name = 'check-file' and not picked").update();
        return Awaitility.await().atMost(PATIENCE).until(() -> files.find(id).orElseThrow(), file -> !(file.state() instanceof State.Checking));
    }

    HttpResponse<byte[]> form(SignedIn by, String name, byte[] content) {
        return form(by, name, content, UUID.randomUUID().toString());
    }

    HttpResponse<byte[]> form(SignedIn by, String name, byte[] content, String key) {
        var boundary = "x" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n%s\r\n--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/html\r\n\r\n".formatted(boundary, key, boundary, name).getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(UTF_8));
        return sent("POST", "/en/files/mine", by, BodyPublishers.ofByteArray(body.toByteArray()), "Content-Type", "multipart/form-data; boundary=" + boundary);
    }
}
