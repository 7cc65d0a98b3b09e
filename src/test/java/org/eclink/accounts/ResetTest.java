package org.eclink.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclink.running.Newcomers.PASSWORD;

import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody has forgotten a password. */
@RunningApplication
class ResetTest {

    private static final String ANNA = "anna@essen.example";
    private static final String NEW = "another line, two shores";

    final Host host;
    final Newcomers newcomers;
    final JdbcClient db;
    String cookie = "";

    ResetTest(Host host, Newcomers newcomers, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.db = db;
    }

    @BeforeEach
    void annaIsAMember() {
        cookie = newcomers.member("Anna de Vries", ANNA);
        newcomers.forgetLetters();
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    private void ask(String address) {
        var asked = newcomers.post("/en/reset", "", "address", address);
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.header("Location")).endsWith("/en/reset?done=sent");
    }

    @Test
    void theLetterLeadsToANewPasswordAndEverybodyIsSignedOut() {
        ask(ANNA);
        assertThat(newcomers.letter(ANNA)).contains("A new password");
        var link = newcomers.link(ANNA);
        assertThat(host.get(link).text()).contains("Choose a new password");

        assertThat(newcomers.post(link, "", "password", "short").status()).isEqualTo(422);
        assertThat(newcomers.post(link, "", "password", NEW).header("Location")).endsWith("/en/sign-in?done=reset");
        assertThat(newcomers.get("/en/account", cookie).status()).isEqualTo(303);
        assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD).status()).isEqualTo(422);
        assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", NEW).status()).isEqualTo(303);
        assertThat(newcomers.letter(ANNA)).contains("Your password was changed");
    }

    @Test
    void eachLinkIsGoodUntilOneOfThemIsUsed() {
        ask(ANNA);
        var first = newcomers.link(ANNA);
        newcomers.forgetLetters();
        ask(ANNA);
        var second = newcomers.link(ANNA);
        assertThat(newcomers.post(first, "", "password", NEW).status()).isEqualTo(303);
        assertThat(newcomers.post(first, "", "password", NEW).status()).isEqualTo(404);
        assertThat(newcomers.post(second, "", "password", NEW).status()).isEqualTo(404);
        assertThat(host.get(second).status()).isEqualTo(404);
    }

    @Test
    void whoHasGuessedTooOftenComesInWithTheNewPassword() {
        for (var guess = 0; guess < 11; guess++) newcomers.post("/en/sign-in", "", "address", ANNA, "password", "guess " + guess);
        ask(ANNA);
        newcomers.post(newcomers.link(ANNA), "", "password", NEW);
        assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", NEW).status()).isEqualTo(303);
    }

    @Test
    void aLinkToConfirmIsNoLinkToReset() {
        newcomers.register("en", newcomers.form("", "Chen Xi", "chen@luoyang.example"));
        var token = newcomers.link("chen@luoyang.example").replaceFirst(".*/", "");
        assertThat(newcomers.post("/en/reset/" + token, "", "password", NEW).status()).isEqualTo(404);
        assertThat(newcomers.post("/en/begin/" + token, "", "password", NEW).status()).isEqualTo(404);
    }

    @Test
    void whoIsNotHereIsToldSoByLetterAlone() {
        ask("nobody@essen.example");
        assertThat(newcomers.letter("nobody@essen.example")).contains("No account with this address", "/en/register").doesNotContain("/reset/");
    }

    @Test
    void oneAddressGetsFewLettersAndNobodySeesWhenTheyEnd() {
        for (var asked = 0; asked < 8; asked++) ask(ANNA);
        newcomers.letter(ANNA);
        assertThat(db.sql("select count(*) from accounts.ceremony where kind = 'resetting'").query(Integer.class).single()).isLessThanOrEqualTo(5);
    }
}
