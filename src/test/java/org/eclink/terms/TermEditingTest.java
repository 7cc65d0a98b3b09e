package org.eclink.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.running.Answer;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ilse of the secretariat looks after the glossary. */
@RunningApplication
class TermEditingTest {

    private static final String SPONGE_CITY = "/en/terms/glossary/WM-003";

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final Terms terms;
    final JdbcClient db;
    String ilse = "";

    TermEditingTest(Host host, Newcomers newcomers, Visitors visitors, Terms terms, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.terms = terms;
        this.db = db;
    }

    @BeforeEach
    void ilseIsAnEditor() {
        ilse = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
    }

    @AfterEach
    void theVocabularyIsAsItWas() {
        for (var table : List.of("terms.change", "terms.label where origin = 'edit'", "terms.note where origin = 'edit'", "terms.place where origin = 'edit'", "terms.mapping where origin = 'edit'")) db.sql("delete from " + table).update();
        db.sql("update terms.revision set number = number + 1").update();
        newcomers.forgetEverybody();
        Awaitility.await().until(() -> concept("WM-003").labels().get("nl").equals("sponsstad") && !concept("WM-003").retired());
    }

    private Concept concept(String code) {
        return terms.find("glossary", code).orElseThrow();
    }

    private Answer edit(String language, String number, String... changes) {
        var form = new LinkedHashMap<>(Map.of("language", language, "number", number, "preferred", "sponsstad", "alternatives", "", "definition", "", "note", ""));
        for (var i = 0; i < changes.length; i += 2) form.put(changes[i], changes[i + 1]);
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return newcomers.post(SPONGE_CITY + "/edit", ilse, fields.toArray(String[]::new));
    }

    @Test
    void aPageSaysATermInEveryLanguage() {
        var page = host.get(SPONGE_CITY).text();
        assertThat(page).contains("sponge city", "海绵城市", "sponsstad", "Schwammstadt", "wider:", "Water Management");
        assertThat(host.get("/id/concept/" + concept("WM-003").id(), "Accept-Language", "zh").header("Location")).endsWith("/zh/terms/glossary/WM-003");
    }

    @Test
    void whatIsEditedIsKnownAtOnceInTextsAndOnPages() {
        assertThat(edit("nl", "0", "preferred", "sponzenstad", "alternatives", "sponsstad\nspons-gemeente", "definition", "Een stad die regen vasthoudt.").status()).isEqualTo(303);
        assertThat(concept("WM-003").labels()).containsEntry("nl", "sponzenstad").containsEntry("en", "sponge city");
        assertThat(terms.spot("De sponzenstad en de sponsstad", "nl")).hasSize(2).allMatch(spotted -> spotted.concept().equals(concept("WM-003").id()));
        assertThat(host.get("/nl/terms/glossary/WM-003").text()).contains("sponzenstad", "Een stad die regen vasthoudt.");
        assertThat(host.get(SPONGE_CITY + "/history").text()).contains("Ilse van den Berg", "sponzenstad");
    }

    @Test
    void anImportLeavesWhatPeopleSaid() {
        var imported = concept("WM-003");
        edit("nl", "0", "preferred", "sponzenstad");
        terms.ensure(new NewConcept("glossary", "WM-003", null, imported.position(), imported.labels(), List.of(), imported.source(), imported.confidence()));
        assertThat(concept("WM-003").labels()).containsEntry("nl", "sponzenstad");
    }

    @Test
    void ofTwoWhoEditTheSecondIsShownBoth() {
        edit("nl", "0", "preferred", "sponzenstad");
        var second = edit("nl", "0", "preferred", "regenstad");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Somebody else has changed it meanwhile", "value=\"regenstad\"", "sponzenstad");
        assertThat(edit("nl", "1", "preferred", "regenstad").status()).isEqualTo(303);
    }

    /** Old tags lead to it, and its words find what it became. */
    @Test
    void aTermThatIsMergedStillResolves() {
        var old = concept("WM-003");
        assertThat(newcomers.post(SPONGE_CITY + "/retire", ilse, "successors", "WM-999").status()).isEqualTo(422);
        assertThat(newcomers.post(SPONGE_CITY + "/retire", ilse, "successors", "WM-012").status()).isEqualTo(303);
        assertThat(terms.get(old.id()).retired()).isTrue();
        assertThat(terms.spot("海绵城市建设", "zh").getFirst().concept()).isEqualTo(concept("WM-012").id());
        assertThat(host.get(SPONGE_CITY).text()).contains("It has become:", "/en/terms/glossary/WM-012");
        assertThat(newcomers.post(SPONGE_CITY + "/restore", ilse).status()).isEqualTo(303);
        assertThat(terms.get(old.id()).retired()).isFalse();
    }

    @Test
    void aTermThatIsSplitNamesBoth() {
        newcomers.post(SPONGE_CITY + "/retire", ilse, "successors", "WM-012, WM-011");
        assertThat(host.get(SPONGE_CITY).text()).contains("/en/terms/glossary/WM-012", "/en/terms/glossary/WM-011");
        assertThat(terms.mappings(concept("WM-003").id()).stream().filter(mapping -> mapping.match() == Mapping.Match.NARROW)).hasSize(2);
        assertThat(terms.spot("海绵城市建设", "zh")).isEmpty();
    }
}
