package org.eclink.files.internal.check;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks clamd whether a file holds a virus, by its command INSTREAM (clamd(8)). */
final class Scanner {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;

    /** {@code UNSCANNABLE}: it is larger than clamd takes; {@code SILENT}: no answer that says anything. */
    enum Verdict {
        CLEAN, INFECTED, UNSCANNABLE, SILENT
    }

    private final @Nullable String address;

    /** Without an address everything is clean. */
    Scanner(@Nullable String address) {
        this.address = address;
    }

    Verdict scan(Path file) {
        if (address == null) return Verdict.CLEAN;
        var colon = address.lastIndexOf(':');
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))), (int) TO_CONNECT.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return verdict(ask(socket, file));
        } catch (IOException unreachable) {
            return Verdict.SILENT;
        }
    }

    /** Chunks with their length before them; one of none ends it. clamd hangs up on what is too large for it, and has then said so. */
    private static String ask(Socket socket, Path file) throws IOException {
        var output = new DataOutputStream(socket.getOutputStream());
        try (var content = Files.newInputStream(file)) {
            output.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                output.writeInt(chunk.length);
                output.write(chunk);
            }
            output.writeInt(0);
            output.flush();
        } catch (IOException hungUp) {
            if (socket.getInputStream().available() == 0) throw hungUp;
        }
        return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) return Verdict.CLEAN;
        if (answer.endsWith(" FOUND")) return Verdict.INFECTED;
        return answer.contains("size limit exceeded") ? Verdict.UNSCANNABLE : Verdict.SILENT;
    }
}
