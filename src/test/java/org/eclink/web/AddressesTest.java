package org.eclink.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.eclink.running.Answer;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page is reached, and how it is sent. */
@RunningApplication
class AddressesTest {

    final Host host;

    AddressesTest(Host host) {
        this.host = host;
    }

    @ParameterizedTest
    @CsvSource({ "/, /zh", "/cities, /zh/cities", "/cities?sector=WM, /zh/cities?sector=WM", "/en/cities/, /en/cities",
        "/en/cities/?page=2, /en/cities?page=2", "/en/cities/luoyang//, /en/cities/luoyang",
        "/en/, /en", "/zh//?q=1, /zh?q=1" })
    void anAddressWithoutItsLanguageOrWithASlashTooManyLeadsToThePage(String address, String page) {
        var answer = host.get(address, "Accept-Language", "zh-CN");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location").replaceFirst("^http://[^/]+", "")).isEqualTo(page);
        assertThat(host.get(page).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "//evil.example/", "//evil.example/en/", "/en//evil.example/", "/%2f/evil.example/", "/en/%0d%0aLocation:%20https://evil.example/" })
    void noAddressLeadsToAnotherHost(String address) {
        var answer = host.get(address);
        assertThat(answer.header("Location").replaceFirst("^http://localhost:\\d+", "")).as(address).satisfiesAnyOf(
            place -> assertThat(place).isEmpty(), place -> assertThat(place).matches("/(en|zh|nl)(/.*)?"));
    }

    @ParameterizedTest
    @CsvSource({ "/zh/cities, zh-Hans, /nl/cities", "/nl/cities/luoyang, nl, /zh/cities/luoyang" })
    void whatTheServerItselfRefusesIsSaidInTheLanguageOfTheAddress(String address, String language, String other) {
        var answer = host.askRaw("TRACE", address);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.text()).contains("<html lang=\"" + language + "\">", "href=\"" + other + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { ";", ",", ";q=0", "gzip;;;", "a;b;gzip", "*" })
    void whatNobodyMeansIsAnsweredPlainly(String encodings) {
        assertThat(host.get("/en/cities", "Accept-Encoding", encodings).status()).isEqualTo(200);
        assertThat(host.get("/en/nowhere", "Accept-Encoding", encodings).status()).isEqualTo(404);
    }

    @Test
    @Timeout(5)
    void longNonsenseCostsLittle() {
        for (var turn = 0; turn < 20; turn++) {
            assertThat(host.statusOf("/en" + "/".repeat(20_000) + "a/")).isLessThan(500);
            assertThat(host.statusOf("/cities?q=" + "a".repeat(20_000))).isLessThan(500);
            assertThat(host.get("/en", "Accept-Encoding", "a" + " ".repeat(20_000) + "b").status()).isEqualTo(200);
        }
    }

    @Test
    void aPageIsSentCompressedToWhoTakesIt() throws IOException {
        var plain = host.get("/zh/cities");
        var compressed = host.get("/zh/cities", "Accept-Encoding", "br, gzip;q=0.8");
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.body().length).isLessThan(plain.body().length / 4);
        assertThat(unpacked(compressed)).isEqualTo(plain.text());
        assertThat(compressed.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(plain.header("Vary")).contains("Accept-Encoding");
        assertThat(host.get("/zh/cities", "Accept-Encoding", "gzip;q=0").header("Content-Encoding")).isEmpty();
        assertThat(host.get("/zh/cities", "Accept-Encoding", "gzip", "If-None-Match", plain.header("ETag")).status()).isEqualTo(304);
    }

    private static String unpacked(Answer answer) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
