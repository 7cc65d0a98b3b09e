package org.eclink.files.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclink.files.internal.check.Scanner.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {

    @TempDir
    Path folder;

    /** Speaks as clamd does, and finds what says that it is a virus; hangs up on more than a megabyte. */
    static final class Clamd implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0);
        private volatile String answer = "";

        Clamd() throws IOException {
            Thread.ofVirtual().start(this::serve);
        }

        String address() {
            return "localhost:" + server.getLocalPort();
        }

        /** Instead of what it would say. */
        Clamd saying(String other) {
            answer = other;
            return this;
        }

        private void serve() {
            while (!server.isClosed()) {
                try (var socket = server.accept()) {
                    socket.getOutputStream().write((said(new DataInputStream(socket.getInputStream())) + "\0").getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                    return;
                }
            }
        }

        private String said(DataInputStream input) throws IOException {
            var command = new String(input.readNBytes(10), StandardCharsets.US_ASCII);
            if (!command.equals("zINSTREAM\0")) return "UNKNOWN COMMAND";
            var content = new ByteArrayOutputStream();
            for (var length = input.readInt(); length > 0; length = input.readInt()) {
                content.write(input.readNBytes(length));
                if (content.size() > 1_000_000) return "INSTREAM size limit exceeded. ERROR";
            }
            if (!answer.isEmpty()) return answer;
            return content.toString(StandardCharsets.UTF_8).contains("VIRUS") ? "stream: Test-Virus FOUND" : "stream: OK";
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Verdict scan(String address, String content) throws IOException {
        return new Scanner(address).scan(Files.writeString(folder.resolve("file"), content));
    }

    @Test
    void saysWhatClamdSays() throws IOException {
        try (var clamd = new Clamd()) {
            assertThat(scan(clamd.address(), "Ten parks")).isEqualTo(Verdict.CLEAN);
            assertThat(scan(clamd.address(), "x".repeat(200_000) + "VIRUS")).isEqualTo(Verdict.INFECTED);
            assertThat(scan(clamd.address(), "x".repeat(4_000_000))).isEqualTo(Verdict.UNSCANNABLE);
        }
    }

    @Test
    void whatSaysNothingClearHasSaidNothing() throws IOException {
        try (var clamd = new Clamd()) {
            assertThat(scan(clamd.saying("stream: Can't allocate memory ERROR").address(), "Ten parks")).isEqualTo(Verdict.SILENT);
            assertThat(scan(clamd.saying("OK").address(), "Ten parks")).isEqualTo(Verdict.SILENT);
        }
        assertThat(scan("localhost:1", "Ten parks")).isEqualTo(Verdict.SILENT);
    }

    @Test
    void withoutAScannerEverythingPasses() throws IOException {
        assertThat(new Scanner(null).scan(Files.writeString(folder.resolve("file"), "VIRUS"))).isEqualTo(Verdict.CLEAN);
    }
}
