package org.eclink.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclink.running.Answer;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another site makes a browser send. The form itself lacks its key, so that what is let in is a 400. */
@RunningApplication
class SameOriginTest {

    static final int LET_IN = 400;

    final Host host;

    SameOriginTest(Host host) {
        this.host = host;
    }

    @ParameterizedTest
    @CsvSource({ "same-origin, 400", "none, 400", "cross-site, 403", "same-site, 403", "anything, 403" })
    void believesWhatTheBrowserSaysOfWhereItComesFrom(String site, int status) {
        assertThat(post("Sec-Fetch-Site", site, "Cookie", "session=a").status()).isEqualTo(status);
        assertThat(post("Sec-Fetch-Site", site).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "null", "http://localhost.evil.example", "http://localhost:1", "not an origin", "http://" })
    void believesTheOriginOfOlderBrowsers(String origin) {
        assertThat(post("Origin", origin, "Cookie", "session=a").status()).isEqualTo(403);
        assertThat(post("Origin", host.address(), "Cookie", "session=a").status()).isEqualTo(LET_IN);
    }

    @Test
    void whoIsNoBrowserBringsNoCookies() {
        assertThat(post().status()).isEqualTo(LET_IN);
        assertThat(post("Cookie", "session=a").status()).isEqualTo(403);
    }

    @Test
    void readingIsFreeFromAnywhere() {
        assertThat(host.get("/en/cities", "Sec-Fetch-Site", "cross-site", "Cookie", "session=a").status()).isEqualTo(200);
    }

    private Answer post(String... headers) {
        return host.post("/planted/notes", List.of("text", "bridge"), headers);
    }
}
