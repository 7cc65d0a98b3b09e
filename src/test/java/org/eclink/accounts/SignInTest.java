package org.eclink.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclink.running.Newcomers.PASSWORD;
import static org.eclink.running.Newcomers.cookie;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in, going out, and what one was writing meanwhile. */
@RunningApplication
class SignInTest {

    private static final String ANNA = "anna@essen.example";
    private static final Pattern ELSEWHERE = Pattern.compile("/en/account/sessions/([0-9a-f-]+)/end");

    final Host host;
    final Newcomers newcomers;
    final JdbcClient db;

    SignInTest(Host host, Newcomers newcomers, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.db = db;
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    @Test
    void comesInByTheDoorAndGoesWhereOneWanted() {
        newcomers.member("Anna de Vries", ANNA);
        var door = host.get("/en/account/reading").header("Location");
        assertThat(door).endsWith("/en/sign-in?to=%2Fen%2Faccount%2Freading");
        var in = newcomers.post("/en/sign-in", "", "address", "Anna@Essen.EXAMPLE", "password", PASSWORD, "to", "/en/account/reading");
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).endsWith("/en/account/reading");
        assertThat(in.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        var page = newcomers.get("/en/account/reading", cookie(in));
        assertThat(page.text()).contains("Anna de Vries");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({ "https://evil.example/", "//evil.example", "/\\evil.example", "/en/../../evil", "javascript:alert(1)", "/en/account#a" })
    void leadsNobodyElsewhere(String wanted) {
        newcomers.member("Anna de Vries", ANNA);
        assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD, "to", wanted).header("Location")).endsWith("/en/account");
    }

    @ParameterizedTest
    @CsvSource({ "anna@essen.example,another sentence", "nobody@essen.example,'two shores, one line'", "no address,'two shores, one line'", "'',''" })
    void saysTheSameWhateverIsWrong(String address, String password) {
        newcomers.member("Anna de Vries", ANNA);
        var answer = newcomers.post("/en/sign-in", "", "address", address, "password", password);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("do not belong together");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aClaimOfOnesOwnTellsNothingAboutTheOwner() {
        newcomers.member("Anna de Vries", ANNA);
        for (var address : List.of(ANNA, "nobody@essen.example")) {
            var form = newcomers.form("", "Chen Stranger", address);
            form.set(form.indexOf("password") + 1, "the stranger's own sentence");
            newcomers.register("en", form);
            assertThat(newcomers.post("/en/sign-in", "", "address", address, "password", "the stranger's own sentence").status()).as(address).isEqualTo(303);
        }
        assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void strangersWhoGuessDoNotKeepTheOwnerOut() {
        newcomers.member("Anna de Vries", ANNA);
        var known = cookie(newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD));
        for (var guess = 0; guess < 11; guess++) newcomers.post("/en/sign-in", "", "address", ANNA, "password", "guess " + guess);
        assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD).status()).isEqualTo(429);
        assertThat(newcomers.post("/en/sign-in", known, "address", ANNA, "password", PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void guessingOnePasswordEndsSoon() {
        newcomers.member("Anna de Vries", ANNA);
        for (var guess = 0; guess < 10; guess++) assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", "guess " + guess).status()).isEqualTo(422);
        assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void signingInBeginsANewSessionAndEndsTheOldOne() {
        var before = newcomers.member("Anna de Vries", ANNA);
        var after = cookie(host.submit("/en/sign-in", List.of("address", ANNA, "password", PASSWORD), "Cookie", before));
        assertThat(after).isNotEqualTo(before);
        assertThat(newcomers.get("/en/account", before).status()).isEqualTo(303);
        assertThat(newcomers.get("/en/account", after).status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSession() {
        var cookie = newcomers.member("Anna de Vries", ANNA);
        var out = newcomers.post("/en/sign-out", cookie);
        assertThat(out.header("Set-Cookie")).contains("session=;", "Max-Age=0");
        assertThat(newcomers.get("/en/account", cookie).status()).isEqualTo(303);
    }

    @Test
    void oneEndsTheSessionOfABrowserOneHasLost() {
        var here = newcomers.member("Anna de Vries", ANNA);
        var lost = cookie(newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD));
        var elsewhere = ELSEWHERE.matcher(newcomers.get("/en/account", here).text());
        assertThat(elsewhere.find()).isTrue();
        var stranger = newcomers.member("Chen Stranger", "chen@luoyang.example");
        assertThat(newcomers.post(elsewhere.group(), stranger).status()).isEqualTo(404);
        assertThat(newcomers.get("/en/account", lost).status()).isEqualTo(200);
        assertThat(newcomers.post(elsewhere.group(), here).status()).isEqualTo(303);
        assertThat(newcomers.get("/en/account", lost).status()).isEqualTo(303);
        assertThat(newcomers.get("/en/account", here).status()).isEqualTo(200);
    }

    @Test
    void whatOneWasWritingOutlivesTheSession() {
        var cookie = newcomers.member("Anna de Vries", ANNA);
        runOut();
        var refused = newcomers.post("/en/account/reading", cookie, "chinese", "安娜", "latin", "Anna de Vries", "reads1", "nl", "zone", "Europe/Amsterdam", "version", "1", "password", "a secret");
        assertThat(refused.status()).isEqualTo(303);
        assertThat(refused.header("Location")).contains("/en/sign-in?done=late&to=%2Fen%2Fkept%2F");
        var writing = cookie(refused);
        var to = URLDecoder.decode(refused.header("Location").replaceFirst(".*&to=", ""), StandardCharsets.UTF_8);

        var in = newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD, "to", to);
        assertThat(in.header("Location")).endsWith(to);
        var page = newcomers.get(to, cookie(in) + "; " + writing);
        assertThat(page.text()).contains("安娜", "action=\"/en/account/reading\"").doesNotContain("a secret");
        assertThat(newcomers.get(to, cookie(in)).status()).as("in another browser").isEqualTo(404);
        assertThat(newcomers.get(to, newcomers.member("Chen Stranger", "chen@luoyang.example") + "; " + writing).status()).as("for another member").isEqualTo(404);
    }

    @Test
    void whatIsTooMuchToKeepIsSaidSo() {
        var cookie = newcomers.member("Anna de Vries", ANNA);
        runOut();
        assertThat(newcomers.post("/en/account/reading", cookie, "latin", "梅".repeat(40_000)).header("Location")).endsWith("/en/sign-in?done=lost");
    }

    private void runOut() {
        db.sql("update accounts.session set ends_at = ?").param(Timestamp.from(Instant.parse("2020-01-01T00:00:00Z"))).update();
    }

    @Test
    void aPageOfAnotherSiteSendsNothingInOnesName() {
        var cookie = newcomers.member("Anna de Vries", ANNA);
        var form = List.of("key", Newcomers.key());
        assertThat(host.post("/en/sign-out", form, "Cookie", cookie, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
        assertThat(host.post("/en/sign-out", form, "Cookie", cookie, "Origin", "https://evil.example").status()).isEqualTo(403);
        assertThat(newcomers.get("/en/account", cookie).status()).isEqualTo(200);
    }

    @Test
    void namesLanguagesAndClockAreSavedUnlessAnotherWindowWasQuicker() {
        var cookie = newcomers.member("Anna de Vries", ANNA);
        var version = newcomers.get("/en/account/reading", cookie).text().replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        assertThat(newcomers.post("/en/account/reading", cookie, "chinese", "安娜", "latin", "Anna de Vries", "reads1", "nl", "zone", "Europe/Amsterdam", "version", version)
            .header("Location")).endsWith("/en/account?done=saved");
        assertThat(newcomers.get("/zh/account", cookie).text()).contains("安娜");
        assertThat(newcomers.post("/en/account/reading", cookie, "latin", "Anna", "reads1", "nl", "zone", "Europe/Amsterdam", "version", version).status()).isEqualTo(409);
    }

    /** Whether the address is a member's makes no difference to who claims it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asManyWhoClaimAnAddressComeInWhetherItIsAMembersOrNot(boolean isMembers) {
        if (isMembers) newcomers.member("Owner of it", "claimed@essen.example");
        for (var claim = 1; claim <= 3; claim++) {
            var form = newcomers.form("", "Anna de Vries", "claimed@essen.example");
            form.set(form.indexOf("password") + 1, "the words of claim number " + claim);
            newcomers.register("en", form);
        }
        assertThat(IntStream.rangeClosed(1, 3).map(claim -> newcomers.post("/en/sign-in", "", "address", "claimed@essen.example", "password", "the words of claim number " + claim).status()).boxed())
            .containsExactly(422, 303, 303);
    }
}
