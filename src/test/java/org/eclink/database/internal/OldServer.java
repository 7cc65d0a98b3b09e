package org.eclink.database.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks just enough of PostgreSQL's protocol, as its manual has it, to let anybody in and to say how old it is. */
record OldServer(ServerSocket door, String version) implements AutoCloseable {

    static OldServer of(String version) throws IOException {
        var server = new OldServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), version);
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/eclink?sslmode=disable&gssEncMode=disable".formatted(door.getLocalPort());
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> welcome(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void welcome(Socket guest) {
        try (guest; var in = new DataInputStream(guest.getInputStream());
                var out = new DataOutputStream(guest.getOutputStream())) {
            in.skipNBytes(in.readInt() - 4L);
            say(out, 'R', new byte[4]);
            say(out, 'S', text("server_version", version));
            say(out, 'S', text("client_encoding", "UTF8"));
            say(out, 'S', text("DateStyle", "ISO"));
            say(out, 'S', text("integer_datetimes", "on"));
            say(out, 'S', text("standard_conforming_strings", "on"));
            say(out, 'Z', new byte[] {'I'});
            while (true) answer(in, out);
        } catch (IOException e) {
            // the guest has left
        }
    }

    private static void answer(DataInputStream in, DataOutputStream out) throws IOException {
        var question = in.readByte();
        in.skipNBytes(in.readInt() - 4L);
        switch (question) {
            case 'P' -> say(out, '1', new byte[0]);
            case 'B' -> say(out, '2', new byte[0]);
            case 'D' -> say(out, 'n', new byte[0]);
            case 'E' -> say(out, 'C', text("SET"));
            case 'S' -> say(out, 'Z', new byte[] {'I'});
            case 'Q' -> {
                say(out, 'C', text("SET"));
                say(out, 'Z', new byte[] {'I'});
            }
            default -> {}
        }
    }

    private static void say(DataOutputStream out, char kind, byte[] content) throws IOException {
        out.writeByte(kind);
        out.writeInt(content.length + 4);
        out.write(content);
        out.flush();
    }

    private static byte[] text(String... words) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var word : words) {
            bytes.write(word.getBytes(StandardCharsets.UTF_8));
            bytes.write(0);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
