package org.eclink.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.codec.digest.DigestUtils;
import org.awaitility.Awaitility;
import org.eclink.running.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes in the middle of an upload; once it is back, the upload goes on where it was. */
class RestartTest {

    private static final String COOKIE = "session=anna";
    private static final int SIZE = 40_000_000;

    @TempDir
    Path data;

    private static HttpRequest.Builder request(Node node, String path) {
        return HttpRequest.newBuilder(URI.create(node.address() + path)).header("Cookie", COOKIE).header("Sec-Fetch-Site", "same-origin").header("Tus-Resumable", "1.0.0");
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder patch(Node node, String upload, byte[] content, long from) {
        return request(node, upload).header("Content-Type", "application/offset+octet-stream").header("Upload-Offset", String.valueOf(from)).method("PATCH",
            BodyPublishers.ofInputStream(() -> new Slow(Arrays.copyOfRange(content, (int) from, content.length))));
    }

    /** A slow line, so that there is a middle. */
    private static final class Slow extends ByteArrayInputStream {

        Slow(byte[] content) {
            super(content);
        }

        @Override
        public synchronized int read(byte[] buffer, int start, int length) {
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
            return super.read(buffer, start, length);
        }
    }

    private static void annaIsSignedIn(Connection db) throws SQLException {
        try (var statement = db.prepareStatement("""
                with anna as (insert into accounts.account (id, latin_name, address, address_key, languages, zone, registered_at, needs_vouching, admitted_at)
                    values (gen_random_uuid(), 'Anna de Vries', 'anna@essen.example', 'anna@essen.example', '{en}', 'Europe/Berlin', now(), false, now()) returning id)
                insert into accounts.session (digest, id, account, means, began_at, proved_at, seen_at, ends_at, device)
                select ?, gen_random_uuid(), id, '{password}', now(), now(), now(), now() + interval '1 day', '' from anna""")) {
            statement.setBytes(1, DigestUtils.sha256("anna"));
            statement.executeUpdate();
        }
    }

    private static long offset(Node node, String upload) throws IOException, InterruptedException {
        return sent(request(node, upload).method("HEAD", BodyPublishers.noBody())).headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    @Test
    void anUploadGoesOnAfterTheEndOfThePower() throws Exception {
        var content = new byte[SIZE];
        new Random(5).nextBytes(content);
        var node = Node.alone(data);
        String upload;
        long acknowledged;
        try (var db = Node.database(data)) {
            annaIsSignedIn(db);
            upload = sent(request(node, "/files/uploads").header("Upload-Length", String.valueOf(SIZE)).POST(BodyPublishers.noBody())).headers().firstValue("Location").orElseThrow();
            var sending = CompletableFuture.runAsync(() -> {
                try {
                    sent(patch(node, upload, content, 0));
                } catch (IOException | InterruptedException gone) {
                    Thread.currentThread().interrupt();
                }
            });
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> offset(node, upload) > 8_000_000);
            acknowledged = offset(node, upload);
            assertThat(sending).as("in the middle").isNotDone();
        }
        node.kill(data);
        try (var again = Node.alone(data); var db = Node.database(data)) {
            var here = offset(again, upload);
            assertThat(here).isGreaterThanOrEqualTo(acknowledged).isLessThan(SIZE);
            assertThat(sent(patch(again, upload, content, here)).statusCode()).isEqualTo(204);
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(hash(db)).isEqualTo(DigestUtils.sha256Hex(content)));
        }
    }

    private static String hash(Connection db) throws SQLException {
        try (var rows = db.createStatement().executeQuery("select encode(hash, 'hex') from files.content")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
