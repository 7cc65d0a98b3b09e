package org.eclink.directory.internal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.directory.internal.city.CityWriting;
import org.eclink.directory.internal.facts.Edits;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Weihai's own people and the editors change what is said of it. */
@RunningApplication
class CityEditingTest {

    private static final String EDIT = "/en/cities/weihai/edit";
    private static final String HISTORY = "/en/cities/weihai/history";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(shown\\.[^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern UNDO = Pattern.compile("/en/changes/([0-9a-f-]{36})/undo");

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final CityWriting writing;
    final TransactionTemplate transaction;
    final JdbcClient db;
    String officer = "";
    String editor = "";

    CityEditingTest(Host host, Newcomers newcomers, Visitors visitors, CityWriting writing, TransactionTemplate transaction, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.writing = writing;
        this.transaction = transaction;
        this.db = db;
    }

    @BeforeEach
    void anOfficerAndAnEditor() {
        officer = newcomers.member("Wang Xiaoming", "xiaoming@weihai.example");
        editor = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
        newcomers.post("/en/cities/weihai/speak", officer, "post", "head", "reason", "Ask Director Li.");
        newcomers.post("/en/seats/" + db.sql("select id from directory.seat").query(String.class).single() + "/confirm", editor);
    }

    @AfterEach
    void weihaiIsAsItWas() {
        db.sql("delete from directory.change").update();
        db.sql("delete from directory.seat").update();
        transaction.executeWithoutResult(_ -> writing.edit(weihai(), writing.locked(weihai()).imported(), new Edits(Map.of())));
        newcomers.forgetEverybody();
    }

    private UUID weihai() {
        return UUID.fromString(db.sql("select id from directory.city where slug = 'weihai'").query(String.class).single());
    }

    /** What a browser would send back of this form. */
    private static Map<String, String> form(Answer page) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page.text()).results().forEach(found -> {
            var shown = found.group(2).replace("&amp;", "&").replace("&#34;", "\"").replace("&#39;", "'");
            fields.put(found.group(1), shown);
            if (found.group(1).startsWith("shown.residents")) {
                var parts = (shown + "\n\n").split("\n", -1);
                fields.putAll(Map.of(property(found.group(1)), parts[0], property(found.group(1)) + ".year", parts[1], property(found.group(1)) + ".source", parts[2]));
            } else if (!found.group(1).endsWith("sectors")) fields.put(property(found.group(1)), shown);
        });
        return fields;
    }

    private static String property(String shown) {
        return shown.substring("shown.".length());
    }

    private Answer send(String cookie, Map<String, String> form, String... changes) {
        var all = new HashMap<>(form);
        for (var i = 0; i < changes.length; i += 2) all.put(changes[i], changes[i + 1]);
        var fields = new ArrayList<String>();
        all.forEach((name, value) -> {
            if (name.equals("shown.sectors") && !all.containsKey("sectors")) for (var sector : value.split(" ")) fields.addAll(List.of("sectors", sector));
            fields.addAll(List.of(name, value));
        });
        return newcomers.post(EDIT, cookie, fields.toArray(String[]::new));
    }

    private Map<String, String> opened(String cookie) {
        return form(newcomers.get(EDIT, cookie));
    }

    @Test
    void whatTheCitySaysShowsAtOnceAndEverywhereSoonWithItsSource() {
        assertThat(newcomers.get("/en/cities/weihai", officer).text()).contains(EDIT);
        assertThat(send(officer, opened(officer), "name.en", "Weihai on Sea", "note", "Learns from 荷兰 & others.").header("Location")).endsWith("/en/cities/weihai");
        assertThat(host.get("/en/cities/weihai").text()).contains("Weihai on Sea", "Learns from 荷兰 &amp; others.").doesNotContain(EDIT);
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(host.get("/en/cities?q=weihai+on").text()).contains("Weihai on Sea"));
        assertThat(host.get("/api/v1/cities/weihai").text()).contains("the city itself, on EC-Link");
        assertThat(host.get("/nl" + HISTORY.substring(3)).text()).contains("namens de stad", "<ins>", "Waaraan zij werkt").doesNotContain("Wang Xiaoming");
        assertThat(newcomers.post(EDIT, officer).header("Location")).as("a form without anything changes nothing").isEmpty();
    }

    @Test
    void strangersFindNothingToEdit() {
        var stranger = newcomers.member("Anna de Vries", "anna@essen.example");
        send(officer, opened(officer), "note", "Ours.");
        assertThat(newcomers.get(EDIT, stranger).status()).isEqualTo(404);
        assertThat(send(stranger, opened(officer), "note", "Mine.").status()).isEqualTo(404);
        assertThat(newcomers.get("/en/cities/zhuhai/edit", officer).status()).as("another city").isEqualTo(404);
        assertThat(newcomers.get("/en/cities/weihai", stranger).text()).doesNotContain(EDIT);
        assertThat(newcomers.post("/en/changes/" + undo(officer) + "/undo", stranger).status()).isEqualTo(404);
        assertThat(newcomers.get(HISTORY, stranger).text()).doesNotContain("/undo");
    }

    @Test
    void twoWhoChangeDifferentThingsDoNotMeet() {
        var mine = opened(officer);
        var theirs = opened(editor);
        assertThat(send(officer, mine, "note", "By the officer.").status()).isEqualTo(303);
        assertThat(send(editor, theirs, "name.nl", "Weihai aan Zee").status()).isEqualTo(303);
        assertThat(host.get("/nl/cities/weihai").text()).contains("By the officer.", "Weihai aan Zee");
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondIsShownBoth() {
        var mine = opened(officer);
        var theirs = opened(editor);
        send(officer, mine, "note", "By the officer.");
        var shown = send(editor, theirs, "note", "By the editor.");
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.text()).contains("Somebody else changed this while you wrote", "By the editor.", "By the officer.");
        assertThat(host.get("/en/cities/weihai").text()).contains("By the officer.");
        assertThat(send(editor, form(shown), "note", "By both.").status()).isEqualTo(303);
        assertThat(host.get("/en/cities/weihai").text()).contains("By both.");
    }

    private String undo(String cookie) {
        var link = UNDO.matcher(newcomers.get(HISTORY, cookie).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void aChangeIsTakenBackOnceAndTheSourceShowsThroughAgain() {
        var before = host.get("/api/v1/cities/weihai").text();
        send(officer, opened(officer), "name.en", "Weihai on Sea");
        var change = undo(editor);
        assertThat(newcomers.post("/en/changes/" + change + "/undo", editor).header("Location")).endsWith("done=undone");
        assertThat(host.get("/api/v1/cities/weihai").text()).isEqualTo(before);
        assertThat(newcomers.post("/en/changes/" + change + "/undo", editor).status()).isEqualTo(409);
        assertThat(db.sql("select edited::text from directory.city_facts where city = ?").param(weihai()).query(String.class).single()).isEqualTo("{}");
        assertThat(newcomers.get(HISTORY, editor).text()).contains("takes back an earlier change", "for the secretariat", "taken back");
    }

    @Test
    void whatHasChangedAgainIsNotTakenBack() {
        send(officer, opened(officer), "note", "First.");
        var first = undo(officer);
        send(officer, opened(officer), "note", "Second.");
        assertThat(newcomers.post("/en/changes/" + first + "/undo", officer).status()).isEqualTo(409);
        assertThat(host.get("/en/cities/weihai").text()).contains("Second.");
    }

    @Test
    void whatIsEmptiedIsGoneAndSectorsAreChosen() {
        send(officer, opened(officer), "note", "Something.");
        send(officer, opened(officer), "note", "", "sectors", "WM");
        var city = host.get("/api/v1/cities/weihai").json();
        assertThat(city.toString()).doesNotContain("Something.").contains("\"WM\"");
        assertThat(send(officer, opened(officer), "sectors", "NO-SUCH-SECTOR").status()).isEqualTo(303);
        assertThat(host.get("/api/v1/cities/weihai").toString()).doesNotContain("NO-SUCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wei\u202Ehai", "Wei\u200Bhai", "Wei\u0007hai"})
    void aNameThatHidesSomethingIsRefused(String name) {
        var refused = send(officer, opened(officer), "name.en", name);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("cannot be shown");
    }

    @Test
    void whatIsTooLongOrMissingIsSaidAndKept() {
        assertThat(send(officer, opened(officer), "name.en", "x".repeat(101)).text()).contains("longer than 100 characters", "x".repeat(101));
        assertThat(send(officer, opened(officer), "note", "y".repeat(2001)).status()).isEqualTo(422);
        assertThat(send(officer, opened(officer), "name.en", "", "name.zh-Hans", "", "name.nl", "").text()).contains("keeps at least one name");
        assertThat(send(officer, opened(officer), "note", "<script>alert('1')</script>'; drop table x; --").status()).isEqualTo(303);
        assertThat(host.get("/en/cities/weihai").text()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void theFormOfAMemberWhoHasLeftTheSeatFindsNothing() {
        var form = opened(officer);
        newcomers.post("/en/seats/" + db.sql("select id from directory.seat").query(String.class).single() + "/end", officer);
        assertThat(send(officer, form, "note", "Too late.").status()).isEqualTo(404);
    }

    @Test
    void aFigureBringsItsYearAndItsSource() {
        var population = "residents.municipality";
        var form = opened(officer);
        assertThat(send(officer, form, population, "2 906 548", population + ".year", "2020", population + ".source", "Seventh national census").status()).isEqualTo(303);
        assertThat(host.get("/en/cities/weihai").text()).contains("2,906,548", "2020", "Seventh national census");
        assertThat(host.get("/en" + HISTORY.substring(3)).text()).contains("Residents of the municipality", "2906548");
        for (var wrong : List.of("many", "0", "12.5", "-3", "9999999999")) assertThat(send(officer, opened(officer), population, wrong).status()).as(wrong).isEqualTo(422);
        assertThat(send(officer, opened(officer), population + ".year", "2090").status()).isEqualTo(422);
        assertThat(send(officer, opened(officer), population + ".source", "").status()).isEqualTo(422);
        assertThat(send(officer, opened(officer), population, "").status()).isEqualTo(303);
        assertThat(host.get("/en/cities/weihai").text()).doesNotContain("Seventh national census");
    }
}
