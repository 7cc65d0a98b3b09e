package org.eclink.directory.internal.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.directory.internal.city.CityWriting;
import org.eclink.directory.internal.facts.Edits;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Weihai's people have changed what it works on when a new import says something else. */
@RunningApplication
class OffersTest {

    private static final Pattern TAKE = Pattern.compile("/en/offers/([0-9a-f-]{36})/take");

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final CityWriting writing;
    final TransactionTemplate transaction;
    final JdbcClient db;
    String editor = "";
    Facts before = new Facts(Map.of());

    OffersTest(Host host, Newcomers newcomers, Visitors visitors, CityWriting writing, TransactionTemplate transaction, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.writing = writing;
        this.transaction = transaction;
        this.db = db;
    }

    @BeforeEach
    void anEditorHasChangedWeihai() {
        editor = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
        before = transaction.execute(_ -> writing.locked(weihai()).imported());
        newcomers.post("/en/cities/weihai/edit", editor, "shown.name.nl", before.text("name.nl").orElse(""), "name.nl", "Weihai aan Zee");
    }

    @AfterEach
    void weihaiIsAsItWas() {
        db.sql("delete from directory.offer").update();
        db.sql("delete from directory.change").update();
        writing.write(Map.of("cn-weihai", before));
        db.sql("delete from directory.offer").update();
        transaction.executeWithoutResult(_ -> writing.edit(weihai(), before, new Edits(Map.of())));
        newcomers.forgetEverybody();
    }

    private UUID weihai() {
        return UUID.fromString(db.sql("select id from directory.city where code = 'cn-weihai'").query(String.class).single());
    }

    private void importSays(String property, String value) {
        var facts = new LinkedHashMap<>(before.byProperty());
        facts.put(property, Fact.of(value, 1, "medium"));
        writing.write(Map.of("cn-weihai", new Facts(facts)));
    }

    private String queue() {
        return newcomers.get("/en/secretariat/imports", editor).text();
    }

    @Test
    void theImportOffersWhatItSaysAnewAndOverwritesNothing() {
        importSays("name.nl", "Weihai (Shandong)");
        assertThat(host.get("/nl/cities/weihai").text()).contains("Weihai aan Zee").doesNotContain("Weihai (Shandong)");
        assertThat(queue()).contains("<ins>", "Shandong", "/en/cities/weihai");
        var take = TAKE.matcher(queue());
        assertThat(take.find()).isTrue();
        var member = visitors.signedIn(new PersonName(null, "Chen Wei"), List.of()).cookie();
        assertThat(newcomers.post(take.group(), member).status()).isEqualTo(404);
        assertThat(newcomers.post(take.group(), editor).status()).isEqualTo(303);
        assertThat(host.get("/nl/cities/weihai").text()).contains("Weihai (Shandong)");
        assertThat(newcomers.post(take.group(), editor).status()).as("it is decided").isEqualTo(404);
        assertThat(newcomers.get("/en/cities/weihai/history", editor).text()).contains("Shandong", "/undo");
    }

    @Test
    void whatIsKeptStaysAndIsNotOfferedAgain() {
        importSays("name.nl", "Weihai (Shandong)");
        importSays("name.nl", "Weihai (China)");
        assertThat(db.sql("select count(*) from directory.offer").query(Integer.class).single()).as("the newest stands for all").isEqualTo(1);
        var take = TAKE.matcher(queue());
        assertThat(take.find()).isTrue();
        assertThat(newcomers.post("/en/offers/" + take.group(1) + "/keep", editor).status()).isEqualTo(303);
        assertThat(host.get("/nl/cities/weihai").text()).contains("Weihai aan Zee");
        importSays("note", "Something else");
        assertThat(queue()).doesNotContain("/take");
    }

    @Test
    void whatPeopleNeverChangedIsSimplyRenewed() {
        importSays("note", "Hosts a conference.");
        assertThat(host.get("/en/cities/weihai").text()).contains("Hosts a conference.");
        assertThat(queue()).doesNotContain("/take");
        importSays("name.nl", "Weihai aan Zee");
        assertThat(queue()).as("both say the same").doesNotContain("/take");
    }
}
