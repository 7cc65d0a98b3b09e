package org.eclink.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Readers who leave in the middle of an answer. */
@RunningApplication
@ExtendWith(OutputCaptureExtension.class)
class LeavingTest {

    private static final String REQUEST = "GET /api/v1/cities?limit=200 HTTP/1.1\r\nHost: localhost\r\n\r\n";

    final Host host;

    LeavingTest(Host host) {
        this.host = host;
    }

    @Test
    void nobodyHearsOfIt(CapturedOutput output) throws IOException {
        for (var reader = 0; reader < 5; reader++) leave();
        Awaitility.await().pollDelay(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(host.get("/en").status()).isEqualTo(200));
        assertThat(output.getAll()).doesNotContain("FAULT", "Broken pipe", "Connection reset");
    }

    /** With a hundred answers under way, none of them read. */
    private void leave() throws IOException {
        var address = URI.create(host.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setReceiveBufferSize(1024);
            socket.getOutputStream().write(REQUEST.repeat(100).getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            socket.setSoLinger(true, 0);
        }
    }
}
