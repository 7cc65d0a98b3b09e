package org.eclink.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclink.running.Newcomers.PASSWORD;
import static org.eclink.running.Newcomers.cookie;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody whose telephone shows codes, and somebody who has only learnt their password. */
@RunningApplication
class SecondStepTest {

    private static final String ANNA = "anna@essen.example";
    private static final Pattern CODE = Pattern.compile("<code>([A-Z2-7 -]+)</code>");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final int HALF_MINUTE = 30;

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    String anna = "";
    byte[] secret = {};
    List<String> recoveryCodes = List.of();

    SecondStepTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void annasTelephoneShowsCodes() {
        anna = newcomers.member("Anna de Vries", ANNA);
        newcomers.forgetLetters();
        var page = newcomers.get("/en/account/second-step", anna).text();
        secret = new Base32().decode(found(CODE, page).getFirst().replace(" ", ""));
        var token = found(TOKEN, page).getFirst();
        assertThat(newcomers.post("/en/account/second-step", anna, "token", token, "code", "000000").status()).isIn(303, 422);
        var on = newcomers.post("/en/account/second-step", anna, "token", token, "code", code(0));
        recoveryCodes = found(CODE, newcomers.get(on.header("Location"), anna).text());
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    }

    /** What the telephone shows so many half minutes from now. */
    private String code(int later) {
        var generator = new TimeBasedOneTimePasswordGenerator();
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, generator.getAlgorithm()), Instant.now().plusSeconds((long) HALF_MINUTE * later));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a right password leads. */
    private String afterPassword() {
        var owed = newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD, "to", "/en/account/reading");
        assertThat(owed.headers().allValues("Set-Cookie")).as("nobody is signed in yet").noneMatch(cookie -> cookie.startsWith("session="));
        assertThat(owed.header("Location")).contains("/en/sign-in/code/");
        return owed.header("Location");
    }

    @Test
    void aCodeOpensOnce() {
        var door = afterPassword();
        assertThat(newcomers.post(door, "", "code", "").status()).isEqualTo(422);
        var code = code(1);
        var open = newcomers.post(door, "", "code", code.substring(0, 3) + " " + code.substring(3));
        assertThat(open.header("Location")).endsWith("/en/account/reading");
        assertThat(newcomers.get("/en/account", cookie(open)).text()).contains("Second step: on");
        assertThat(newcomers.post(door, "", "code", code).status()).as("the same door").isEqualTo(404);
        assertThat(newcomers.post(afterPassword(), "", "code", code).status()).as("the same code").isEqualTo(422);
        assertThat(newcomers.letter(ANNA)).contains("A code is asked for from now on");
    }

    @Test
    void aCodeOnPaperOpensOnceHoweverItIsTyped() {
        var code = recoveryCodes.getFirst();
        assertThat(newcomers.post(afterPassword(), "", "code", code.toLowerCase().replace("-", " ")).status()).isEqualTo(303);
        assertThat(newcomers.post(afterPassword(), "", "code", code).status()).isEqualTo(422);
        assertThat(newcomers.get("/en/account/second-step", anna).text()).contains("9 recovery codes left");
    }

    @Test
    void guessingEnds() {
        var door = afterPassword();
        var last = 0;
        for (var guess = 0; guess < 12; guess++) last = newcomers.post(door, "", "code", "12345" + guess).status();
        assertThat(last).isEqualTo(429);
    }

    @Test
    void aStrangeDestinationLeadsToTheAccount() {
        var owed = newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD, "to", "\0//evil.example");
        assertThat(newcomers.post(owed.header("Location"), "", "code", recoveryCodes.getLast()).header("Location")).endsWith("/en/account");
    }

    @Test
    void thePasswordAloneOpensNothing() {
        db.sql("update accounts.session set proved_at = proved_at - interval '1 hour'").update();
        assertThat(newcomers.post("/en/account/prove", anna, "password", PASSWORD).status()).isEqualTo(422);
        assertThat(newcomers.post("/en/account/prove", anna, "password", PASSWORD, "code", recoveryCodes.get(1)).status()).isEqualTo(303);
        newcomers.forgetLetters();
        newcomers.post("/en/reset", "", "address", ANNA);
        newcomers.post(newcomers.link(ANNA), "", "password", "another line, two shores");
        assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", "another line, two shores").header("Location")).contains("/sign-in/code/");
    }

    @Test
    void whoWasHalfInsideStartsAgainAfterANewPassword() {
        var door = afterPassword();
        newcomers.post("/en/account/password", anna, "password", "another line, two shores");
        assertThat(newcomers.post(door, "", "code", recoveryCodes.get(2)).status()).isEqualTo(404);
    }

    @Test
    void anotherMembersCodesAreNotShown() {
        var token = db.sql("select 1 from accounts.ceremony where kind = 'recovery-codes'").query(Integer.class).list();
        assertThat(token).hasSize(1);
        assertThat(host.get("/en/account/second-step/codes/nothing").status()).isEqualTo(303);
        var chen = newcomers.member("Chen Xi", "chen@luoyang.example");
        var theirs = newcomers.get("/en/account/second-step", chen).text();
        assertThat(newcomers.post("/en/account/second-step", anna, "token", found(TOKEN, theirs).getFirst(), "code", "123456").header("Location")).endsWith("/en/account/second-step");
    }

    @Test
    void isSwitchedOffByTheOwnerOrByAnAdministratorWhoKnowsThem() {
        assertThat(newcomers.post("/en/account/second-step/off", anna).status()).isEqualTo(303);
        assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD).header("Location")).endsWith("/en/account");
        assertThat(newcomers.letter(ANNA)).contains("No code is asked for any more");

        annasTelephoneShowsCodesAgain();
        var own = "/en/secretariat/members/" + db.sql("select id from accounts.account where address_key = ?").param(ANNA).query(String.class).single();
        var agent = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.DESK_AGENT));
        var administrator = visitors.signedIn(new PersonName("李梅", null), List.of(Office.ADMINISTRATOR));
        assertThat(newcomers.post(own + "/second-step/off", agent.cookie()).status()).isEqualTo(404);
        assertThat(newcomers.post(own + "/second-step/off", administrator.cookie()).status()).isEqualTo(303);
        assertThat(newcomers.post("/en/sign-in", "", "address", ANNA, "password", PASSWORD).header("Location")).endsWith("/en/account");
    }

    private void annasTelephoneShowsCodesAgain() {
        var page = newcomers.get("/en/account/second-step", anna).text();
        secret = new Base32().decode(found(CODE, page).getFirst().replace(" ", ""));
        assertThat(newcomers.post("/en/account/second-step", anna, "token", found(TOKEN, page).getFirst(), "code", code(0)).status()).isEqualTo(303);
    }
}
