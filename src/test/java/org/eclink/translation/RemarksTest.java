package org.eclink.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ICLEI does here is written in Chinese, read and translated by Anna, and its language is corrected where it was found out wrongly. */
@RunningApplication
class RemarksTest {

    private static final String ROLE = "为欧洲和中国的城市牵线搭桥，推广雨水花园。";

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    String anna = "";
    String ilse = "";
    String before = "";

    RemarksTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void twoMeet() {
        anna = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of()).cookie();
        ilse = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
        before = db.sql("select edited::text from directory.organisation where id = ?::uuid").param(iclei()).query(String.class).single();
    }

    @AfterEach
    void nothingIsSaid() {
        db.sql("update directory.organisation set edited = ?::jsonb where id = ?::uuid").params(before, iclei()).update();
        for (var table : List.of("directory.change", "translation.rendering", "translation.work", "translation.passage")) db.sql("delete from " + table).update();
        newcomers.forgetEverybody();
    }

    private String iclei() {
        return db.sql("select id from directory.organisation where slug = 'iclei'").query(String.class).single();
    }

    private void say(String words) {
        var was = db.sql("select coalesce(case when jsonb_exists(edited, 'role') then edited #>> '{role,v}' else imported #>> '{role,v}' end, '') from directory.organisation where id = ?::uuid").param(iclei()).query(String.class).single();
        var name = db.sql("select names ->> 'en' from directory.organisation where id = ?::uuid").param(iclei()).query(String.class).single();
        assertThat(newcomers.post("/en/organisations/iclei/edit", ilse, "name.en", name, "shown.name.en", name, "role", words, "shown.role", was).status()).isEqualTo(303);
    }

    @Test
    void aRoleIsReadAndTranslatedLikeAnythingElse() {
        say(ROLE);
        assertThat(host.get("/en/organisations/iclei").text()).contains("lang=\"zh-Hans\"", "为欧洲和中国的城市牵线搭桥", "Not in English yet");
        assertThat(newcomers.get("/en/organisations/iclei", anna).text()).contains("/en/translate/" + iclei());
        var hash = db.sql("select encode(hash, 'hex') from translation.passage where words = ?").param(ROLE).query(String.class).single();
        newcomers.post("/en/translate/" + iclei() + "/" + hash, anna, "into", "en", "words", "Brings cities of Europe and China together, and spreads rain gardens.", "sure", "yes");
        assertThat(host.get("/en/organisations/iclei").text()).contains("Brings cities of Europe and China together", "Anna de Vries");
        var parts = host.get("/api/v1/texts/" + iclei()).json().path("parts").path("note");
        assertThat(parts.path("language").asString()).isEqualTo("zh-Hans");
        assertThat(parts.path("paragraphs").path(0).path("words").path("en").path("by").asString()).isEqualTo("human");
        say("");
        assertThat(host.get("/en/organisations/iclei").text()).doesNotContain("Brings cities of Europe");
        assertThat(host.get("/api/v1/texts/" + iclei()).status()).isEqualTo(404);
    }

    @Test
    void itsLanguageIsCorrectedByWhoWroteItOrTheSecretariat() {
        say("In de stad is water in het park.");
        db.sql("update translation.text set language = 'af'").update();
        assertThat(newcomers.get("/en/translate/" + iclei(), anna).text()).doesNotContain("/language\"");
        assertThat(newcomers.get("/en/translate/" + iclei(), ilse).text()).contains("found out by a machine", "/translate/" + iclei() + "/language\"");
        assertThat(newcomers.post("/en/translate/" + iclei() + "/language", anna, "language", "nl").status()).isEqualTo(404);
        assertThat(newcomers.post("/en/translate/" + iclei() + "/language", ilse, "language", "nl").status()).isEqualTo(303);
        assertThat(host.get("/en/organisations/iclei").text()).contains("lang=\"nl\"");
    }

    @Test
    void whatAnImportBroughtIsATextFromTheBeginning() {
        var role = host.get("/zh/organisations").text();
        assertThat(role).contains("<p class=\"entry__text\" lang=\"en\"");
    }
}
