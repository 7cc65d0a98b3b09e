package org.eclink.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/bench files}: a large file sent to an EC-Link with a heap of 512 MB, which is killed half-way, started again, sent the rest, and gives the file out. */
final class FilesBenchmark {

    private static final Path DOCUMENT = Path.of("docs/benchmarks.md");
    private static final Path DIRECTORY = Path.of("target/bench/files");
    private static final HttpClient WEB = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String COOKIE = "session=bench";
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final long LARGE = 1L << 30;
    private static final long SMALL = 32L << 20;
    private static final double MEGABYTE = 1_000_000;
    /** The beginning of a recording, ISO/IEC 14496-12; the rest is noise. */
    private static final byte[] BEGINNING = "\0\0\0\u0020ftypmp42\0\0\0\0mp42isom\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final Path data;
    private final long size;

    private FilesBenchmark(Path data, long size) {
        this.data = data;
        this.size = size;
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var words = List.of(arguments);
        var isCheck = words.contains("--check");
        var json = words.contains("--json") ? Path.of(words.get(words.indexOf("--json") + 1)) : null;
        Scratch.delete(DIRECTORY);
        var figures = new FilesBenchmark(Files.createDirectories(DIRECTORY).toAbsolutePath(), isCheck ? SMALL : LARGE).figures();
        Scratch.delete(DIRECTORY);
        var report = new FilesReport(figures);
        System.out.println(report.markdown());
        write(json, figures);
        if (!isCheck) Files.writeString(DOCUMENT, report.in(Files.readString(DOCUMENT)));
        System.exit(figures.isSame() ? 0 : 1);
    }

    private static void write(@Nullable Path json, FilesFigures figures) {
        if (json != null) JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(json, figures);
    }

    private FilesFigures figures() throws IOException, SQLException, InterruptedException {
        String upload;
        double firstHalf;
        long sent;
        try (var server = StartedServer.alone(data)) {
            try (var db = RunningDatabase.of(data.resolve("data"))) {
                signIn(db);
            }
            upload = WEB.send(request(server, "/files/uploads").header("Upload-Length", String.valueOf(size)).POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding()).headers().firstValue("Location").orElseThrow();
            var half = new Content(0, size / 2);
            var began = System.nanoTime();
            WEB.send(patch(server, upload, 0, half), BodyHandlers.discarding());
            firstHalf = secondsSince(began);
            sent = size / 2;
            server.kill();
        }
        try (var server = StartedServer.alone(data); var db = RunningDatabase.of(data.resolve("data"))) {
            var here = WEB.send(request(server, upload).method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.discarding()).headers().firstValueAsLong("Upload-Offset").orElseThrow();
            var began = System.nanoTime();
            WEB.send(patch(server, upload, here, new Content(here, size)), BodyHandlers.discarding());
            var secondHalf = secondsSince(began);
            var untilReady = untilReady(db, began) - secondHalf;
            began = System.nanoTime();
            String digest;
            try (var content = WEB.send(request(server, upload.replace("/uploads/", "/") + "/content/x").GET().build(), BodyHandlers.ofInputStream()).body()) {
                digest = DigestUtils.sha256Hex(content);
            }
            var download = secondsSince(began);
            return new FilesFigures(MachineReading.machine(server.said()), size, sent - here, size / 2 / MEGABYTE / firstHalf, (size - here) / MEGABYTE / secondHalf, untilReady, size / MEGABYTE / download,
                    server.java().mostResidentMegabytes(), digest.equals(DigestUtils.sha256Hex(new Content(0, size))));
        }
    }

    private static void signIn(Connection db) throws SQLException {
        RunningDatabase.run(db, """
                with anna as (insert into accounts.account (id, latin_name, address, address_key, languages, zone, registered_at, needs_vouching, admitted_at)
                    values (gen_random_uuid(), 'Anna de Vries', 'anna@essen.example', 'anna@essen.example', '{en}', 'Europe/Berlin', now(), false, now()) returning id)
                insert into accounts.session (digest, id, account, means, began_at, proved_at, seen_at, ends_at, device)
                select ?, gen_random_uuid(), id, '{password}', now(), now(), now(), now() + interval '1 day', '' from anna""", (Object) DigestUtils.sha256(COOKIE.replaceFirst(".*=", "")));
    }

    private static double untilReady(Connection db, long began) throws SQLException, InterruptedException {
        while (true) {
            try (var rows = db.createStatement().executeQuery("select stage from files.file")) {
                rows.next();
                if (rows.getString(1).equals("ready")) return secondsSince(began);
                if (rows.getString(1).equals("refused")) throw new IllegalStateException("the file was refused");
            }
            Thread.sleep(PAUSE);
        }
    }

    private static HttpRequest.Builder request(StartedServer server, String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path)).header("Cookie", COOKIE).header("Sec-Fetch-Site", "same-origin").header("Tus-Resumable", "1.0.0");
    }

    private static HttpRequest patch(StartedServer server, String upload, long from, Content content) {
        return request(server, upload).header("Content-Type", "application/offset+octet-stream").header("Upload-Offset", String.valueOf(from)).method("PATCH", BodyPublishers.ofInputStream(() -> content)).build();
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** The same at every reading: a recording's beginning, then noise that repeats. */
    private static final class Content extends InputStream {

        private static final byte[] NOISE = new byte[1_000_003];

        static {
            new Random(1).nextBytes(NOISE);
        }

        private final long end;
        private long at;

        Content(long from, long end) {
            this.at = from;
            this.end = end;
        }

        private byte at(long place) {
            return place < BEGINNING.length ? BEGINNING[(int) place] : NOISE[(int) (place % NOISE.length)];
        }

        @Override
        public int read() {
            return at == end ? -1 : at(at++) & 0xff;
        }

        @Override
        public int read(byte[] buffer, int start, int length) {
            if (at == end) return -1;
            var count = (int) Math.min(length, end - at);
            for (var i = 0; i < count; i++) buffer[start + i] = at(at++);
            return count;
        }
    }
}
