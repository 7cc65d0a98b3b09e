package org.eclink.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclink.running.Newcomers.PASSWORD;
import static org.eclink.running.Newcomers.cookie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.eclink.running.Answer;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a member sees, changes, takes along and ends. */
@RunningApplication
class OwnAccountTest {

    private static final String ANNA = "anna@essen.example";
    private static final String NEW_ADDRESS = "anna@ruhr.example";
    private static final String NEW_PASSWORD = "another line, two shores";

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    String anna = "";

    OwnAccountTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void annaIsAMember() {
        anna = newcomers.member("Anna de Vries", ANNA);
        newcomers.forgetLetters();
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    private void anHourPasses() {
        db.sql("update accounts.session set proved_at = proved_at - interval '1 hour'").update();
    }

    private Answer signIn(String address, String password) {
        return newcomers.post("/en/sign-in", "", "address", address, "password", password);
    }

    private String idOf(String address) {
        return db.sql("select id from accounts.account where address_key = ?").param(address).query(String.class).single();
    }

    @Test
    void aNewPasswordSignsOtherBrowsersOutAndIsTold() {
        var other = cookie(signIn(ANNA, PASSWORD));
        assertThat(newcomers.post("/en/account/password", anna, "password", "annavries").text()).contains("made of your name");
        assertThat(newcomers.post("/en/account/password", anna, "password", NEW_PASSWORD).header("Location")).endsWith("/en/account?done=password");
        assertThat(newcomers.get("/en/account", anna).status()).isEqualTo(200);
        assertThat(newcomers.get("/en/account", other).status()).isEqualTo(303);
        assertThat(signIn(ANNA, PASSWORD).status()).isEqualTo(422);
        assertThat(signIn(ANNA, NEW_PASSWORD).status()).isEqualTo(303);
        assertThat(newcomers.letter(ANNA)).contains("Your password was changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/account/password", "/en/account/address", "/en/account/passkeys", "/en/account/second-step", "/en/account/data.zip", "/en/account/close"})
    void whatOpensOrClosesTheDoorAsksWhetherItIsStillThey(String path) {
        anHourPasses();
        assertThat(newcomers.get(path, anna).header("Location")).endsWith("/en/account/prove?to=" + path.replace("/", "%2F"));
        var asked = newcomers.post("/en/account/prove", anna, "to", path, "password", "wrong password");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains(path);
        var proved = newcomers.post("/en/account/prove", anna, "to", path, "password", PASSWORD);
        assertThat(proved.header("Location")).endsWith(path);
        assertThat(newcomers.get(path, cookie(proved)).status()).isEqualTo(200);
        assertThat(newcomers.get("/en/account", anna).status()).as("the token before").isEqualTo(303);
    }

    @Test
    void nothingIsDoneByWhoCannotShowThatItIsStillThey() {
        anHourPasses();
        for (var path : List.of("/en/account/password", "/en/account/address", "/en/account/passkeys", "/en/account/second-step", "/en/account/second-step/off", "/en/account/close")) {
            var refused = newcomers.post(path, anna, "password", NEW_PASSWORD, "address", NEW_ADDRESS, "what", "remove");
            assertThat(refused.header("Location")).as(path).endsWith("/en/account/prove?to=%2Fen%2Faccount");
        }
        assertThat(signIn(ANNA, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void guessingAtTheProofEnds() {
        anHourPasses();
        var last = 0;
        for (var guess = 0; guess < 11; guess++) last = newcomers.post("/en/account/prove", anna, "password", "guess " + guess).status();
        assertThat(last).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAddressChangesWhenBothHaveAgreedInEitherOrder(boolean isNewFirst) {
        newcomers.post("/en/account/address", anna, "address", NEW_ADDRESS);
        var first = newcomers.link(isNewFirst ? NEW_ADDRESS : ANNA);
        var second = newcomers.link(isNewFirst ? ANNA : NEW_ADDRESS);
        assertThat(newcomers.get(first, anna).text()).contains(NEW_ADDRESS);
        assertThat(newcomers.post(first, anna, "answer", "yes").header("Location")).endsWith("done=half");
        assertThat(signIn(NEW_ADDRESS, PASSWORD).status()).isEqualTo(422);
        assertThat(newcomers.post(first, anna, "answer", "yes").status()).as("the same link again").isEqualTo(404);
        assertThat(newcomers.post(second, anna, "answer", "yes").header("Location")).endsWith("done=changed");
        assertThat(signIn(NEW_ADDRESS, PASSWORD).status()).isEqualTo(303);
        assertThat(signIn(ANNA, PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void whoReadsTheNewAddressAloneGivesItToNobodyElsesAccount() {
        newcomers.post("/en/account/address", anna, "address", NEW_ADDRESS);
        var link = newcomers.link(NEW_ADDRESS);
        assertThat(host.get(link).header("Location")).contains("/en/sign-in?to=%2Fen%2Fchange-address%2F");
        assertThat(newcomers.post(link, "", "answer", "yes").header("Location")).contains("/en/sign-in?to=");
        newcomers.post(newcomers.link(ANNA), "", "answer", "yes");
        assertThat(signIn(NEW_ADDRESS, PASSWORD).status()).isEqualTo(422);
        newcomers.post(link, anna, "answer", "yes");
        assertThat(signIn(NEW_ADDRESS, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void eitherAddressStopsIt() {
        for (var side : List.of(ANNA, NEW_ADDRESS)) {
            newcomers.forgetLetters();
            newcomers.post("/en/account/address", anna, "address", NEW_ADDRESS);
            newcomers.post(newcomers.link(side), "", "answer", "no");
            for (var link : List.of(newcomers.link(ANNA), newcomers.link(NEW_ADDRESS))) assertThat(newcomers.post(link, anna, "answer", "yes").status()).isEqualTo(404);
        }
        assertThat(signIn(ANNA, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void aLaterWishTakesTheEarliersPlace() {
        newcomers.post("/en/account/address", anna, "address", "first@ruhr.example");
        var first = newcomers.link("first@ruhr.example");
        newcomers.post("/en/account/address", anna, "address", NEW_ADDRESS);
        assertThat(newcomers.post(first, anna, "answer", "yes").status()).isEqualTo(404);
        assertThat(newcomers.get("/en/account", anna).text()).contains(NEW_ADDRESS).doesNotContain("first@ruhr.example");
        assertThat(newcomers.post("/en/account/address/stop", anna).header("Location")).endsWith("done=stopped");
        assertThat(newcomers.post(newcomers.link(NEW_ADDRESS), anna, "answer", "yes").status()).isEqualTo(404);
    }

    @Test
    void anotherMembersAddressShowsNowhereAndCannotBeTaken() {
        newcomers.member("Chen Xi", "chen@luoyang.example");
        newcomers.forgetLetters();
        var free = newcomers.post("/en/account/address", anna, "address", NEW_ADDRESS);
        var taken = newcomers.post("/en/account/address", anna, "address", "chen@luoyang.example");
        assertThat(taken.status()).isEqualTo(free.status());
        assertThat(taken.header("Location")).isEqualTo(free.header("Location"));
        assertThat(newcomers.letter("chen@luoyang.example")).contains("You already have an account").doesNotContain("/change-address/");
        assertThat(newcomers.post(newcomers.link(ANNA), anna, "answer", "yes").header("Location")).endsWith("done=half");
        assertThat(signIn("chen@luoyang.example", PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void anAdministratorAgreesForAnAddressThatNobodyReadsAnyMore() {
        newcomers.post("/en/account/address", anna, "address", NEW_ADDRESS);
        var own = "/en/secretariat/members/" + idOf(ANNA);
        var agent = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.DESK_AGENT));
        var administrator = visitors.signedIn(new PersonName("李梅", null), List.of(Office.ADMINISTRATOR));
        assertThat(newcomers.get(own, agent.cookie()).text()).contains(NEW_ADDRESS).doesNotContain("agree for the old address");
        assertThat(newcomers.post(own + "/address", agent.cookie()).status()).isEqualTo(404);
        assertThat(newcomers.post(own + "/address", administrator.cookie(), "address", "evil@ruhr.example").status()).as("another than was shown").isEqualTo(404);
        assertThat(newcomers.post(own + "/address", administrator.cookie(), "address", NEW_ADDRESS).status()).isEqualTo(303);
        newcomers.post(newcomers.link(NEW_ADDRESS), anna, "answer", "yes");
        assertThat(signIn(NEW_ADDRESS, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void aConsentIsGivenAndTakenBackAndBothAreWrittenDown() {
        newcomers.post("/en/account/consents", anna, "listed", "yes");
        newcomers.post("/en/account/consents", anna, "listed", "yes");
        newcomers.post("/en/account/consents", anna);
        assertThat(db.sql("select is_given from accounts.consent where purpose = 'listed' order by id").query(Boolean.class).list()).containsExactly(false, true, false);
        assertThat(newcomers.get("/en/account/consents", anna).text()).contains("version 2026-11").doesNotContain("checked");
        assertThat(host.get("/zh/agreement").text()).contains("两年");
    }

    @Test
    void takesAlongAllOfTheirOwnAndNothingOfOthers() throws IOException {
        newcomers.member("Chen Canary", "chen@luoyang.example");
        newcomers.post("/en/account/address", anna, "address", NEW_ADDRESS);
        var answer = newcomers.get("/en/account/data.zip", anna);
        assertThat(answer.header("Content-Disposition")).contains("attachment");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(files).containsOnlyKeys("account.json", "changes.json", "comments.json", "consents.json", "files.json", "keys.json", "news.json", "profile.json", "proposals.json", "providers.json", "seats.json", "security-events.json", "sessions.json",
            "terms.json", "translations.json", "works.json");
        assertThat(files.get("account.json")).contains(ANNA, "Anna de Vries", "Asia/Shanghai", "zh-Hans");
        assertThat(files.get("keys.json")).contains(NEW_ADDRESS, "\"hasSecondStep\" : false");
        assertThat(files.get("consents.json")).contains("terms", "2026-11");
        assertThat(files.get("security-events.json")).contains("registered", "confirmed", "exported");
        assertThat(String.join("", files.values())).doesNotContain("Canary", "chen@", "argon2", anna.replaceFirst(".*=", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "remove"})
    void whoLeavesLeavesNothingOfThemselves(String what) {
        assertThat(newcomers.post("/en/account/close", anna).text()).contains("Choose one of the two");
        var closed = newcomers.post("/en/account/close", anna, "what", what);
        assertThat(closed.header("Location")).endsWith("/en/sign-in?done=closed");
        assertThat(newcomers.get("/en/account", anna).status()).isEqualTo(303);
        assertThat(signIn(ANNA, PASSWORD).status()).isEqualTo(422);
        assertThat(newcomers.letter(ANNA)).contains("Your account is closed");
        for (var table : List.of("account", "consent", "session", "ceremony")) {
            assertThat(db.sql("select count(*) from accounts." + table).query(Integer.class).single()).as(table).isZero();
        }
        assertThat(newcomers.member("Anna de Vries", ANNA)).isNotEmpty();
    }

    @Test
    void whoOnlyClaimsAnAddressHasNoLettersSentToIt() {
        var claimed = cookie(newcomers.register("en", newcomers.form("", "Chen Stranger", "victim@essen.example")));
        newcomers.forgetLetters();
        assertThat(newcomers.post("/en/account/password", claimed, "password", NEW_PASSWORD).status()).isEqualTo(303);
        assertThat(newcomers.post("/en/account/close", claimed, "what", "keep").status()).isEqualTo(303);
        assertThat(db.sql("select count(*) from mail.letter").query(Integer.class).single()).isZero();
    }

    @Test
    void aNewPasswordEndsAResetThatIsUnderWay() {
        newcomers.post("/en/reset", "", "address", ANNA);
        var link = newcomers.link(ANNA);
        newcomers.post("/en/account/password", anna, "password", NEW_PASSWORD);
        assertThat(newcomers.post(link, "", "password", "a third line, one bridge").status()).isEqualTo(404);
    }

    @Test
    void aResetStopsAChangeOfAddress() {
        newcomers.post("/en/account/address", anna, "address", NEW_ADDRESS);
        var change = newcomers.link(NEW_ADDRESS);
        newcomers.forgetLetters();
        newcomers.post("/en/reset", "", "address", ANNA);
        newcomers.post(newcomers.link(ANNA), "", "password", NEW_PASSWORD);
        assertThat(newcomers.post(change, anna, "answer", "no").status()).isEqualTo(404);
    }

    @Test
    void theLastAdministratorStays() {
        var only = visitors.signedIn(new PersonName("李梅", null), List.of(Office.ADMINISTRATOR));
        assertThat(newcomers.post("/en/account/close", only.cookie(), "what", "keep").status()).isEqualTo(409);
        assertThat(newcomers.get("/en/account", only.cookie()).status()).isEqualTo(200);
        visitors.signedIn(new PersonName("王伟", null), List.of(Office.ADMINISTRATOR));
        assertThat(newcomers.post("/en/account/close", only.cookie(), "what", "keep").status()).isEqualTo(303);
    }
}
