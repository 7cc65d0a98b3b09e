package org.eclink.directory.internal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.directory.internal.facts.Edits;
import org.eclink.directory.internal.organisation.OrganisationWriting;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody of ICLEI and the editors change what is said of it. */
@RunningApplication
class OrganisationEditingTest {

    private static final String PAGE = "/en/organisations/iclei";
    private static final Pattern UNDO = Pattern.compile("/en/changes/([0-9a-f-]{36})/undo");

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final OrganisationWriting writing;
    final TransactionTemplate transaction;
    final JdbcClient db;
    String officer = "";
    String editor = "";

    OrganisationEditingTest(Host host, Newcomers newcomers, Visitors visitors, OrganisationWriting writing, TransactionTemplate transaction, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.writing = writing;
        this.transaction = transaction;
        this.db = db;
    }

    @BeforeEach
    void anOfficerAndAnEditor() {
        officer = visitors.signedIn(new PersonName(null, "Anna Weber"), List.of()).cookie();
        editor = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
        newcomers.post(PAGE + "/speak", officer, "post", "officer", "reason", "Ask the director.");
        newcomers.post("/en/seats/" + db.sql("select id from directory.seat").query(String.class).single() + "/confirm", editor);
    }

    @AfterEach
    void icleiIsAsItWas() {
        db.sql("delete from directory.change").update();
        db.sql("delete from directory.seat").update();
        transaction.executeWithoutResult(_ -> writing.edit(iclei(), writing.locked(iclei()).imported(), new Edits(Map.of())));
        newcomers.forgetEverybody();
    }

    private UUID iclei() {
        return UUID.fromString(db.sql("select id from directory.organisation where slug = 'iclei'").query(String.class).single());
    }

    private String website() {
        return db.sql("select imported -> 'website' ->> 'v' from directory.organisation where slug = 'iclei'").query(String.class).single();
    }

    @Test
    void itsPeopleChangeItsPageAndSearchFindsTheNewName() {
        assertThat(newcomers.get(PAGE, officer).text()).contains(PAGE + "/edit");
        assertThat(newcomers.post(PAGE + "/edit", officer, "shown.name.nl", "", "name.nl", "Lokale overheden voor duurzaamheid", "shown.website", website(), "website", "https://iclei.example/about/").status()).isEqualTo(303);
        assertThat(host.get("/nl" + PAGE.substring(3)).text()).contains("Lokale overheden voor duurzaamheid", "https://iclei.example/about", "de organisatie zelf, op EC-Link");
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(host.get("/nl/organisations?q=lokale+overheden").text()).contains("Lokale overheden voor duurzaamheid"));
        assertThat(host.get(PAGE + "/history").text()).contains("Website", "<ins>").doesNotContain("Anna Weber");
    }

    @Test
    void strangersFindNothingToEditAndScriptsAreNoWebsite() {
        var stranger = visitors.signedIn(new PersonName(null, "Chen Wei"), List.of()).cookie();
        assertThat(newcomers.get(PAGE + "/edit", stranger).status()).isEqualTo(404);
        assertThat(newcomers.post(PAGE + "/edit", stranger, "shown.name.nl", "", "name.nl", "Mine").status()).isEqualTo(404);
        assertThat(newcomers.post(PAGE + "/edit", officer, "shown.website", website(), "website", "javascript:alert(1)").status()).isEqualTo(422);
        assertThat(newcomers.post("/en/cities/luoyang/edit", officer, "shown.name.nl", "", "name.nl", "Mine").status()).as("another place").isEqualTo(404);
    }

    @Test
    void theSecondIsShownBothAndAnEditorTakesItBack() {
        assertThat(newcomers.post(PAGE + "/edit", officer, "shown.name.nl", "", "name.nl", "Eerste").status()).isEqualTo(303);
        var second = newcomers.post(PAGE + "/edit", editor, "shown.name.nl", "", "name.nl", "Tweede");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Eerste", "Tweede");
        var undo = UNDO.matcher(newcomers.get(PAGE + "/history", editor).text());
        assertThat(undo.find()).isTrue();
        assertThat(newcomers.post(undo.group(), editor).header("Location")).endsWith("/organisations/iclei/history?done=undone");
        assertThat(host.get("/nl" + PAGE.substring(3)).text()).doesNotContain("Eerste");
    }
}
