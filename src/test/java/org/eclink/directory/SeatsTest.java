package org.eclink.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.running.Answer;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.eclink.running.Visitors.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The water desk of Luoyang, and those who come, serve it and go. */
@RunningApplication
class SeatsTest {

    private static final String WATER = "sector-WM";
    private static final String REASON = "Bureau of Water Resources, room 402; ask Director Li.";

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    String officer = "";
    SignedIn agent = new SignedIn(new AccountId(new UUID(0, 0)), "");

    SeatsTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void anOfficerAndTheSecretariat() {
        officer = newcomers.member("Wang Xiaoming", "xiaoming@luoyang.example");
        agent = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.DESK_AGENT));
        newcomers.forgetLetters();
    }

    @AfterEach
    void forgetEverybody() {
        db.sql("delete from directory.seat").update();
        db.sql("delete from directory.desk").update();
        newcomers.forgetEverybody();
    }

    private Answer claim(String cookie, String post) {
        return newcomers.post("/en/cities/luoyang/speak", cookie, "post", post, "reason", REASON);
    }

    private String newest() {
        return db.sql("select id from directory.seat order by claimed_at desc, id desc limit 1").query(String.class).single();
    }

    private String held(String cookie, String post) {
        assertThat(claim(cookie, post).status()).isEqualTo(303);
        var seat = newest();
        assertThat(newcomers.post("/en/seats/" + seat + "/confirm", agent.cookie()).status()).isEqualTo(303);
        return seat;
    }

    @Test
    void anOfficerClaimsADeskTheSecretariatConfirmsAndTheCitySaysSo() {
        assertThat(host.get("/en/cities/luoyang").text()).contains("Nobody yet.");
        assertThat(claim(officer, WATER).header("Location")).endsWith("/en/seats?done=claimed");
        assertThat(newcomers.get("/en/seats", officer).text()).contains("Water Management desk", "waits for a decision");
        assertThat(host.get("/en/cities/luoyang").text()).contains("Nobody yet.");
        assertThat(newcomers.get("/en/secretariat/claims", agent.cookie()).text()).contains("Wang Xiaoming", REASON, "Luoyang");

        assertThat(newcomers.post("/en/seats/" + newest() + "/confirm", agent.cookie(), "from", "desk").header("Location")).endsWith("/secretariat/claims?done=confirmed");
        assertThat(newcomers.letter("xiaoming@luoyang.example")).contains("洛阳", "/zh/seats");
        assertThat(host.get("/en/cities/luoyang").text()).contains("Water Management desk", "one member").doesNotContain("Wang Xiaoming", REASON);
        assertThat(host.get("/zh/cities/luoyang").text()).contains("联络窗口").doesNotContain("Wang");
    }

    @Test
    void membersSeeTheNamesOfThoseWhoLetThem() {
        held(officer, WATER);
        var reader = newcomers.member("Anna de Vries", "anna@essen.example");
        assertThat(newcomers.get("/en/cities/luoyang", reader).text()).contains("one member").doesNotContain("Wang Xiaoming");
        newcomers.post("/en/account/consents", officer, "listed", "yes");
        assertThat(newcomers.get("/en/cities/luoyang", reader).text()).contains("Wang Xiaoming");
        assertThat(host.get("/en/cities/luoyang").text()).doesNotContain("Wang Xiaoming");
        var unconfirmed = Newcomers.cookie(newcomers.register("en", newcomers.form("", "Chen Stranger", "stranger@essen.example")));
        assertThat(newcomers.get("/en/cities/luoyang", unconfirmed).text()).doesNotContain("Wang Xiaoming");
        db.sql("update accounts.account set suspended_at = now() where address_key = 'xiaoming@luoyang.example'").update();
        assertThat(newcomers.get("/en/cities/luoyang", reader).text()).doesNotContain("Wang Xiaoming");
    }

    @Test
    void claimsEndForTheDay() {
        var last = 0;
        for (var claim = 0; claim < 21; claim++) {
            last = claim(officer, WATER).status();
            db.sql("update directory.seat set ended_at = now(), ended_by = account where ended_at is null").update();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void aHeadDecidesInTheirOwnCityAlone() {
        held(officer, "head");
        var colleague = newcomers.member("Chen Xi", "chen@luoyang.example");
        newcomers.forgetLetters();
        claim(colleague, WATER);
        var seat = newest();
        assertThat(newcomers.letter("xiaoming@luoyang.example")).contains("/zh/seats");
        assertThat(newcomers.get("/en/seats", officer).text()).contains("Waiting for you", "Chen Xi");

        newcomers.post("/en/cities/zhuhai/speak", colleague, "post", "head-office", "reason", REASON);
        assertThat(newcomers.post("/en/seats/" + newest() + "/confirm", officer).status()).as("another city").isEqualTo(404);
        assertThat(newcomers.post("/en/seats/" + seat + "/confirm", colleague).status()).as("their own").isEqualTo(404);
        assertThat(newcomers.post("/en/seats/" + seat + "/confirm", officer).status()).isEqualTo(303);
        assertThat(newcomers.get("/en/seats", officer).text()).contains("Chen Xi");
    }

    @Test
    void strangersFindNothing() {
        claim(officer, WATER);
        var seat = newest();
        var stranger = newcomers.member("Anna de Vries", "anna@essen.example");
        for (var step : List.of("confirm", "refuse", "end")) assertThat(newcomers.post("/en/seats/" + seat + "/" + step, stranger).status()).as(step).isEqualTo(404);
        assertThat(newcomers.get("/en/seats", stranger).text()).doesNotContain("Wang", REASON);
        assertThat(newcomers.get("/en/secretariat/claims", stranger).status()).isEqualTo(404);
    }

    @Test
    void aRefusalSaysWhyAndMayBeFollowedByAnotherClaim() {
        claim(officer, WATER);
        assertThat(newcomers.post("/en/seats/" + newest() + "/refuse", agent.cookie(), "answer", "Director Li does not know you.").status()).isEqualTo(303);
        assertThat(newcomers.get("/en/seats", officer).text()).contains("refused", "Director Li does not know you.");
        assertThat(newcomers.post("/en/seats/" + newest() + "/confirm", agent.cookie()).status()).as("decided already").isEqualTo(409);
        assertThat(claim(officer, WATER).status()).isEqualTo(303);
        assertThat(claim(officer, WATER).text()).contains("You have this already");
    }

    @Test
    void theOfficerLeavesAndTheDeskStays() {
        var seat = held(officer, WATER);
        assertThat(newcomers.post("/en/seats/" + seat + "/end", officer).status()).isEqualTo(303);
        assertThat(newcomers.post("/en/seats/" + seat + "/end", officer).status()).isEqualTo(409);
        assertThat(host.get("/en/cities/luoyang").text()).contains("Water Management desk", "nobody at present");
        assertThat(newcomers.get("/en/seats", officer).text()).contains("ended");
        var next = newcomers.member("Chen Xi", "chen@luoyang.example");
        held(next, WATER);
        assertThat(db.sql("select count(*) from directory.desk").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void whoClosesTheAccountLeavesTheirSeatsAndTheirReasons() {
        held(officer, WATER);
        newcomers.post("/en/account/close", officer, "what", "keep");
        Awaitility.await().until(() -> db.sql("select count(*) from directory.seat where ended_at is null or reason <> '-'").query(Integer.class).single() == 0);
        assertThat(host.get("/en/cities/luoyang").text()).contains("Water Management desk", "nobody at present");
    }

    @Test
    void ofManyClaimsAtOnceOneCounts() throws InterruptedException {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> claims = Collections.nCopies(20, () -> claim(officer, WATER));
            assertThat(crowd.invokeAll(claims).stream().map(done -> done.resultNow().status())).containsOnly(303, 422).containsOnlyOnce(303);
        }
        assertThat(db.sql("select count(*) from directory.seat").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDoes() throws InterruptedException {
        claim(officer, WATER);
        var seat = newest();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> decisions = List.of(() -> newcomers.post("/en/seats/" + seat + "/confirm", agent.cookie()), () -> newcomers.post("/en/seats/" + seat + "/refuse", agent.cookie()));
            assertThat(crowd.invokeAll(decisions).stream().map(done -> done.resultNow().status())).containsExactlyInAnyOrder(303, 409);
        }
    }

    @Test
    void whatCannotBeClaimedIsSaidBesideTheField() {
        assertThat(claim(officer, "officer").text()).contains("Choose what you are there.", REASON);
        assertThat(newcomers.post("/en/cities/luoyang/speak", officer, "post", WATER, "reason", " ").text()).contains("why they may believe it");
        assertThat(newcomers.post("/en/cities/luoyang/speak", officer, "post", WATER, "reason", "x".repeat(1001)).status()).isEqualTo(422);
        assertThat(newcomers.post("/en/cities/luoyang/speak", officer, "post", WATER, "reason", "a\0b").status()).isIn(400, 422);
        assertThat(newcomers.post("/en/cities/luoyang/speak", officer, "post", WATER, "reason", "<script>alert(1)</script>").status()).isEqualTo(303);
        assertThat(newcomers.get("/en/secretariat/claims", agent.cookie()).text()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(newcomers.get("/en/cities/luoyang/speak", officer).text()).contains("Water Management desk", "Foreign affairs office");
    }

    @Test
    void whoHasNotConfirmedAnAddressSpeaksForNobody() {
        var newcomer = Newcomers.cookie(newcomers.register("en", newcomers.form("", "Chen Stranger", "stranger@essen.example")));
        assertThat(claim(newcomer, WATER).header("Location")).endsWith("/en/account?done=confirmFirst");
        assertThat(newcomers.get("/zh/cities/luoyang/speak", newcomer).header("Location")).endsWith("/zh/account?done=confirmFirst");
    }

    /** Cyrillic А and о, traditional characters, another way of spacing: the eye takes them for the director. */
    @Test
    void whoDecidesSeesWhoseNameALookAlikeHas() {
        visitors.signedIn(new PersonName("王晓明", "Oscar Para"), List.of());
        var lookalike = visitors.signedIn(new PersonName("王曉明", "Оѕсаr Раrа".replace("r", "г")), List.of());
        var other = visitors.signedIn(new PersonName("李梅", "Mei Li"), List.of());
        claim(lookalike.cookie(), "head");
        assertThat(newcomers.get("/en/secretariat/claims", agent.cookie()).text()).contains("Members whose names look the same:", "Oscar Para");
        newcomers.post("/en/seats/" + newest() + "/refuse", agent.cookie());
        claim(other.cookie(), "head");
        assertThat(newcomers.get("/en/secretariat/claims", agent.cookie()).text()).doesNotContain("Members whose names look the same:");
    }
}
