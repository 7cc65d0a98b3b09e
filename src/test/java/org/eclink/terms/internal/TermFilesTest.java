package org.eclink.terms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclink.accounts.AccountId;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.eclink.terms.Terms;
import org.eclink.terms.internal.TermFiles.Format;
import org.eclink.terms.internal.TermFiles.Taken;
import org.eclink.terms.internal.TermFiles.Unreadable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The glossary goes out as a file, somebody works on it elsewhere, and it comes back. */
@RunningApplication
class TermFilesTest {

    private static final AccountId ILSE = new AccountId(UUID.fromString("018f0000-0000-7000-8000-00000000aaaa"));

    final TermFiles files;
    final Terms terms;
    final Host host;
    final JdbcClient db;

    TermFilesTest(TermFiles files, Terms terms, Host host, JdbcClient db) {
        this.files = files;
        this.terms = terms;
        this.host = host;
        this.db = db;
    }

    @AfterEach
    void theVocabularyIsAsItWas() {
        for (var table : List.of("terms.change", "terms.label where origin = 'edit'", "terms.note where origin = 'edit'", "terms.label where source = 'file of the secretariat'", "terms.place where source = 'file of the secretariat'",
            "terms.concept where code = 'NEW-1'")) db.sql("delete from " + table).update();
        db.sql("update terms.revision set number = number + 1").update();
        Awaitility.await().until(() -> "sponsstad".equals(terms.find("glossary", "WM-003").orElseThrow().labels().get("nl")) && terms.find("glossary", "NEW-1").isEmpty());
    }

    private Taken take(Format format, String text) throws Unreadable, IOException {
        return files.take(files.scheme("glossary"), format, text.getBytes(StandardCharsets.UTF_8), ILSE);
    }

    private String written(Format format) {
        return files.write(files.scheme("glossary"), format);
    }

    /** What went out comes back and changes nothing; one word is changed elsewhere, and nothing but that here. */
    @ParameterizedTest
    @EnumSource(value = Format.class, names = {"TURTLE", "JSON_LD", "TBX", "CSV"})
    void comesBackAsItWentOut(Format format) throws Unreadable, IOException {
        var all = terms.all("glossary").size();
        assertThat(written(format)).contains("sponge city", "海绵城市", "sponsstad", "Schwammstadt");
        assertThat(take(format, written(format))).isEqualTo(new Taken(0, all, 0, 0));
        assertThat(take(format, written(format).replace("sponsstad", "sponzenstad"))).isEqualTo(new Taken(1, all - 1, 0, 0));
        assertThat(terms.find("glossary", "WM-003").orElseThrow().labels()).containsEntry("nl", "sponzenstad").containsEntry("zh-Hans", "海绵城市");
        assertThat(db.sql("select field || ': ' || before || ' → ' || after from terms.change").query(String.class).list()).containsExactly("preferred nl: sponsstad → sponzenstad");
    }

    @Test
    void isSkosThatSaysWhatThingsAreToEachOther() {
        assertThat(host.get("/api/v1/schemes/glossary/concepts.ttl").text()).contains("a skos:Concept", "\"sponge city\"@en", "skos:notation \"WM-003\"", "skos:broadMatch", "a skos:ConceptScheme");
        var json = host.get("/api/v1/schemes/sectors-2015/concepts.jsonld").json();
        assertThat(json.path("@context").path("skos").asString()).isEqualTo("http://www.w3.org/2004/02/skos/core#");
        assertThat(json.path("@graph").size()).isEqualTo(10);
        assertThat(host.get("/api/v1/schemes/sectors-2015/concepts.ttl").text()).contains("skos:exactMatch");
        assertThat(host.get("/api/v1/schemes/glossary/concepts.tbx").text()).contains("type=\"TBX-Basic\"", "preferredTerm-admn-sts", "xml:lang=\"zh-Hans\"");
        assertThat(host.get("/api/v1/schemes/glossary/concepts.csv").text()).startsWith("code,id,status,broader,");
    }

    @Test
    void bringsNewConceptsAndLeavesOutWhatIsNone() throws Unreadable, IOException {
        assertThat(take(Format.CSV, "code,preferred en,preferred nl,alternatives nl\r\nNEW-1,green roof garden,daktuin,dakpark|groendak\r\n../x,bad,,\r\nNEW-2,,,\r\n")).isEqualTo(new Taken(0, 0, 1, 2));
        assertThat(terms.find("glossary", "NEW-1").orElseThrow().labels()).containsEntry("nl", "daktuin");
        assertThat(terms.named("glossary", "groendak").orElseThrow().code()).isEqualTo("NEW-1");
    }

    @Test
    @Timeout(20)
    void editsOneAndBringsTheNext() throws Unreadable, IOException {
        assertThat(take(Format.CSV, "code,preferred en,preferred nl\r\nWM-003,sponge city,sponzenstad\r\nNEW-1,green roof garden,daktuin\r\nNEW-1,green roof garden,daktuin\r\n")).isEqualTo(new Taken(1, 0, 2, 0));
        assertThat(terms.find("glossary", "NEW-1").orElseThrow().labels()).containsEntry("nl", "daktuin");
        assertThat(terms.find("glossary", "WM-003").orElseThrow().labels()).containsEntry("nl", "sponzenstad");
    }

    @ParameterizedTest
    @CsvSource({"TURTLE, '<a> <b'", "TURTLE, <html>", "TBX, <html/>", "TBX, '<!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><tbx><conceptEntry id=\"x\"><langSec xml:lang=\"en\"><term>&e;</term></langSec></conceptEntry></tbx>'", "CSV, 'x,y'", "JSON_LD, {}", "JSON_LD, '{\"@context\": \"http://127.0.0.1:9/context\", \"@id\": \"a\"}'", "JSON_LD, '['"})
    void whatIsNoSuchFileChangesNothing(Format format, String text) {
        assertThatThrownBy(() -> take(format, text)).isInstanceOf(Unreadable.class);
        assertThat(db.sql("select count(*) from terms.change").query(Integer.class).single()).isZero();
    }
}
