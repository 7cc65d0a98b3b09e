package org.eclink.directory.internal.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An institute is registered, twice over, and merged; a district of Luoyang joins its city. */
@RunningApplication
class JoiningTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    String member = "";
    String editor = "";

    JoiningTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void aMemberAndAnEditor() {
        member = visitors.signedIn(new PersonName(null, "Anna Weber"), List.of()).cookie();
        editor = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
    }

    @AfterEach
    void theDirectoryIsAsItWas() {
        db.sql("delete from directory.seat").update();
        db.sql("delete from directory.proposal").update();
        db.sql("update directory.organisation set merged_into = null").update();
        db.sql("delete from directory.name_key where kind = 'organisation' and number in (select number from directory.organisation where registered_at is not null)").update();
        db.sql("delete from directory.organisation where registered_at is not null").update();
        db.sql("delete from directory.name_key where kind = 'city' and number in (select number from directory.city c join directory.city_facts f on f.city = c.id where f.imported = '{}')").update();
        db.sql("delete from directory.city where id in (select city from directory.city_facts where imported = '{}')").update();
        db.sql("update directory.revision set number = number + 1").update();
        newcomers.forgetEverybody();
    }

    private Answer send(String path, String cookie, Map<String, String> usual, String... changes) {
        var form = new LinkedHashMap<>(usual);
        for (var i = 0; i < changes.length; i += 2) form.put(changes[i], changes[i + 1]);
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return newcomers.post(path, cookie, fields.toArray(String[]::new));
    }

    private Answer register(String cookie, String... changes) {
        return send("/en/register-organisation", cookie, Map.of("kind", "research-institute", "country", "CN", "website", "https://water.example/", "role", "Studies rivers"), changes);
    }

    private Answer edited(String page) {
        return newcomers.post(page + "/edit", editor, "shown.name.en", "Institute", "name.en", "Institute", "shown.role", "Studies rivers", "role", "Studies the river");
    }

    @Test
    void anInstituteIsRegisteredAndShownAtOnce() {
        assertThat(register(member, "en", "Yellow River Institute", "zh", "黄河研究所").header("Location")).endsWith("/en/organisations/yellow-river-institute");
        var page = host.get("/en/organisations/yellow-river-institute").text();
        assertThat(page).contains("Yellow River Institute", "黄河研究所", "a member of EC-Link", "https://water.example").doesNotContain("Anna Weber");
        assertThat(host.get("/en/organisations/yellow-river-institute/history").text()).contains("Yellow River Institute", "Studies rivers");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(host.get("/en/organisations?q=黄河研究").text()).contains("Yellow River Institute"));
        assertThat(host.get("/api/v1/organisations/yellow-river-institute").text()).contains("research-institute");
    }

    /** Typed in traditional characters, in pinyin, by its beginning: it is the same one. */
    @ParameterizedTest
    @ValueSource(strings = {"黃河研究所", "黄河", "Huanghe Yanjiusuo", "YELLOW RIVER", "Yéllow river institute"})
    void whoRegistersItOnceMoreIsAskedInAnyScript(String name) {
        register(member, "en", "Yellow River Institute", "zh", "黄河研究所");
        var asked = register(editor, "en", name);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Is it one of these?", "/en/organisations/yellow-river-institute").doesNotContain("field__error");
        assertThat(register(editor, "en", name, "sure", "yes").status()).isEqualTo(303);
    }

    @Test
    void twoBecomeOneAndBothAddressesWork() {
        register(member, "en", "Yellow River Institute");
        register(editor, "en", "Institute of the Huang He");
        newcomers.post("/en/organisations/yellow-river-institute/speak", member, "post", "head", "reason", "I direct it.");
        newcomers.post("/en/seats/" + db.sql("select id from directory.seat").query(String.class).single() + "/confirm", editor);
        assertThat(newcomers.post("/en/organisations/yellow-river-institute/merge", editor, "into", "https://ec-link.example/zh/organisations/institute-of-the-huang-he?x=1").header("Location"))
            .endsWith("/en/organisations/institute-of-the-huang-he");
        var moved = host.get("/nl/organisations/yellow-river-institute");
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith("/nl/organisations/institute-of-the-huang-he");
        assertThat(newcomers.get("/en/organisations/institute-of-the-huang-he", member).text()).as("who spoke for the one speaks for the other").contains("/institute-of-the-huang-he/edit");
        assertThat(host.get("/api/v1/organisations/yellow-river-institute").text()).contains("institute-of-the-huang-he");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(host.get("/en/organisations?q=yellow+river").text()).doesNotContain("/organisations/yellow-river-institute"));
        assertThat(newcomers.get("/en/organisations/institute-of-the-huang-he", member).text()).doesNotContain("/separate", "/merge");
        var id = db.sql("select id from directory.organisation where slug = 'yellow-river-institute'").query(String.class).single();
        assertThat(newcomers.get("/en/organisations/institute-of-the-huang-he", editor).text()).contains("/organisations/" + id + "/separate");
        assertThat(newcomers.post("/en/organisations/" + id + "/separate", editor).status()).isEqualTo(303);
        assertThat(host.get("/en/organisations/yellow-river-institute").status()).isEqualTo(200);
    }

    @Test
    void chainsOfMergedOnesLeadToTheLast() {
        for (var name : List.of("First Institute of Rivers", "Second Institute of Rivers", "Third Institute of Rivers")) register(member, "en", name, "sure", "yes");
        newcomers.post("/en/organisations/first-institute-of-rivers/merge", editor, "into", "second-institute-of-rivers");
        newcomers.post("/en/organisations/second-institute-of-rivers/merge", editor, "into", "third-institute-of-rivers");
        assertThat(host.get("/en/organisations/first-institute-of-rivers").header("Location")).endsWith("/en/organisations/third-institute-of-rivers");
        assertThat(newcomers.post("/en/organisations/third-institute-of-rivers/merge", editor, "into", "first-institute-of-rivers").status()).as("with itself").isEqualTo(422);
        assertThat(newcomers.post("/en/organisations/third-institute-of-rivers/merge", editor, "into", "nothing-at-all").status()).isEqualTo(422);
        assertThat(newcomers.post("/en/organisations/third-institute-of-rivers/merge", member, "into", "iclei").status()).as("a member").isEqualTo(404);
    }

    @Test
    void whatIsNoOrganisationIsRefused() {
        assertThat(register(member).text()).contains("field__error");
        assertThat(register(member, "en", "…").status()).isEqualTo(422);
        assertThat(register(member, "en", "turned \u202E round").status()).isEqualTo(422);
        assertThat(newcomers.post("/en/register-organisation", member, "en", "Institute of Nowhere", "kind", "'; drop table", "country", "XX").status()).isEqualTo(422);
        for (var number = 0; number < 5; number++) assertThat(register(member, "en", "Institute number " + number + " of many", "sure", "yes").status()).isEqualTo(303);
        assertThat(register(member, "en", "Institute number six of many", "sure", "yes").status()).as("five a day").isEqualTo(429);
        assertThat(newcomers.post("/en/register-organisation", Newcomers.cookie(newcomers.register("en", newcomers.form("", "Chen Stranger", "stranger@essen.example"))), "en", "Mine").header("Location")).endsWith("/en/account?done=confirmFirst");
    }

    private Answer propose(String cookie, String... changes) {
        return send("/en/propose-place", cookie, Map.of("level", "district", "parent", "https://ec-link.example/en/cities/luoyang", "reason", "Its new town plans a sponge city."), changes);
    }

    @Test
    void aDistrictIsProposedAddedAndStandsUnderItsCity() {
        assertThat(propose(member, "en", "Luolong District", "zh", "洛龙区").header("Location")).endsWith("/en/propose-place?done=sent");
        assertThat(host.get("/en/cities/luolong-district").status()).isEqualTo(404);
        assertThat(newcomers.get("/en/secretariat/proposals", editor).text()).contains("Luolong District", "洛龙区", "Its new town plans a sponge city.", "Anna Weber");
        var id = db.sql("select id from directory.proposal").query(String.class).single();
        assertThat(newcomers.post("/en/proposals/" + id + "/accept", member).status()).isEqualTo(404);
        assertThat(newcomers.post("/en/proposals/" + id + "/accept", editor).status()).isEqualTo(303);
        assertThat(newcomers.post("/en/proposals/" + id + "/accept", editor).status()).isEqualTo(409);
        assertThat(host.get("/en/cities/luolong-district").text()).contains("Luolong District", "洛龙区", "District", "/en/cities/luoyang", "Henan").doesNotContain("Anna Weber", "Its new town plans");
        assertThat(host.get("/zh/cities/luoyang").text()).contains("下辖区域", "洛龙区");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(host.get("/zh/cities?q=洛龙").text()).contains("洛龙区"));
        assertThat(newcomers.get("/en/propose-place", member).text()).contains("added on");
        assertThat(newcomers.post("/en/cities/luolong-district/speak", member, "post", "head", "reason", "I run it.").status()).as("it is a member like any city").isEqualTo(303);
    }

    @Test
    void theSecretariatAddsAGroupOfCitiesOfItsOwn() {
        assertThat(propose(editor, "en", "Delta Cities", "level", "group-of-cities", "parent", "", "country", "NL", "latitude", "52.1", "longitude", "4.6").header("Location")).endsWith("/en/cities/delta-cities");
        assertThat(host.get("/en/cities/delta-cities").text()).contains("Delta Cities", "Netherlands", "Group of cities", "Europe/Amsterdam");
        assertThat(propose(editor, "en", "Delta Cities", "parent", "atlantis").status()).isEqualTo(422);
        assertThat(propose(editor, "en", "Nowhere", "parent", "", "country", "NL").status()).as("without a position").isEqualTo(422);
        assertThat(propose(editor, "en", "Off the globe", "latitude", "91").status()).isEqualTo(422);
    }

    @Test
    void aProposalIsRefusedWithAWord() {
        propose(member, "en", "My Street");
        var id = db.sql("select id from directory.proposal").query(String.class).single();
        assertThat(newcomers.post("/en/proposals/" + id + "/refuse", editor, "answer", "A street is too small.").status()).isEqualTo(303);
        assertThat(newcomers.get("/en/propose-place", member).text()).contains("not accepted", "A street is too small.");
        var stranger = visitors.signedIn(new PersonName(null, "Chen Wei"), List.of()).cookie();
        assertThat(newcomers.get("/en/propose-place", stranger).text()).doesNotContain("My Street", "A street is too small.");
    }

    @Test
    void whoLeavesTakesWhatNobodyHasDecidedOn() {
        SignedIn leaver = visitors.signedIn(new PersonName(null, "Chen Wei"), List.of());
        propose(leaver.cookie(), "en", "My Street");
        newcomers.post("/en/account/close", leaver.cookie(), "what", "keep");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(db.sql("select count(*) from directory.proposal").query(Integer.class).single()).isZero());
    }

    @Test
    void fiveADayAreFiveHoweverManyComeAtOnce() {
        var answers = IntStream.range(0, 12).mapToObj(number -> CompletableFuture.supplyAsync(() -> register(member, "en", "Institute of everything " + number, "sure", "yes").status()).orTimeout(30, TimeUnit.SECONDS)).toList().stream()
            .map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(status -> status == 303).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(7);
    }

    @Test
    void whoRegisteredItInErrorTakesItAway() {
        register(member, "en", "Yellow River Institute");
        var page = "/en/organisations/yellow-river-institute";
        var history = newcomers.get(page + "/history", member).text();
        assertThat(history).contains("as a member").doesNotContain("for the place itself");
        var stranger = visitors.signedIn(new PersonName(null, "Jan Stranger"), List.of()).cookie();
        assertThat(newcomers.get(page, stranger).text()).doesNotContain(page + "/remove");
        assertThat(newcomers.get(page + "/remove", stranger).status()).isEqualTo(404);
        assertThat(newcomers.post(page + "/remove", stranger).status()).isEqualTo(404);
        assertThat(newcomers.get(page, member).text()).contains(page + "/remove");
        assertThat(newcomers.get(page + "/remove", member).text()).contains("Remove Yellow River Institute?");
        assertThat(newcomers.post(page + "/remove", member).header("Location")).endsWith("/en/register-organisation?done=removed");
        assertThat(host.get(page).status()).isEqualTo(404);
        assertThat(newcomers.get("/en/register-organisation?done=removed", member).text()).contains("has been removed");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(host.get("/en/organisations?q=yellow+river").text()).doesNotContain("Yellow River Institute"));
        assertThat(newcomers.post("/en/organisations/iclei/remove", editor).status()).as("what an import brought stays").isEqualTo(404);
    }

    @Test
    void whatOthersHaveTakenUpStays() {
        register(member, "en", "Yellow River Institute");
        var page = "/en/organisations/yellow-river-institute";
        assertThat(edited(page).status()).isEqualTo(303);
        assertThat(newcomers.post(page + "/remove", member).status()).as("the editor has worked on it").isEqualTo(404);
        var director = visitors.signedIn(new PersonName(null, "Mei Li"), List.of()).cookie();
        newcomers.post(page + "/speak", director, "post", "head", "reason", "I direct it.");
        assertThat(newcomers.post(page + "/remove", editor).status()).as("somebody is about to speak for it").isEqualTo(404);
        newcomers.post("/en/seats/" + db.sql("select id from directory.seat").query(String.class).single() + "/refuse", editor);
        assertThat(newcomers.post(page + "/remove", editor).status()).isEqualTo(303);
    }

    @Test
    void whoLeavesTakesAlongWhatNobodyElseUses() {
        register(member, "en", "Yellow River Institute");
        register(member, "en", "Blue River Institute", "sure", "yes");
        assertThat(edited("/en/organisations/blue-river-institute").status()).isEqualTo(303);
        assertThat(newcomers.post("/en/account/close", member, "what", "remove").status()).isEqualTo(303);
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(host.get("/en/organisations/yellow-river-institute").status()).isEqualTo(404));
        assertThat(host.get("/en/organisations/blue-river-institute").status()).isEqualTo(200);
        assertThat(newcomers.get("/en/organisations/blue-river-institute/history", editor).text()).contains("Former member");
    }
}
