package org.eclink.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna brings a case in Dutch; Ilse, the editor, talks with her about it and publishes it. */
@RunningApplication
class ReviewTest {

    private static final String TITLE = "Regentuinen in Nijmegen";

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    SignedIn anna = new SignedIn(new AccountId(new UUID(0, 0)), "");
    SignedIn bo = anna;
    String chen = "";
    String ilse = "";

    ReviewTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void everybodyIsHere() {
        anna = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of());
        bo = visitors.signedIn(new PersonName(null, "Bo Jansen"), List.of());
        chen = visitors.signedIn(new PersonName("陈曦", "Chen Xi"), List.of()).cookie();
        ilse = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
    }

    @AfterEach
    void nothingWasBrought() {
        db.sql("delete from translation.work where id in (select id from knowledge.work where code is null)").update();
        db.sql("delete from knowledge.work where code is null").update();
        db.sql("delete from translation.rendering where words in ('尼梅亨的雨水花园', 'Rain gardens in Nijmegen')").update();
        newcomers.forgetEverybody();
    }

    private static String[] fields(Map<String, String> form) {
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return fields.toArray(String[]::new);
    }

    private static String[] form(String... changes) {
        var form = new LinkedHashMap<>(Map.of("title", TITLE, "language", "nl", "kind", "case-study", "abstract", "Tien tuinen houden regen vast.", "body", "De stad legde tien tuinen aan.\n\nZe werken.", "sector", "WM", "cities", "Nijmegen\nBeuningen",
            "contributors", "Anna de Vries; author; 0000-0002-1825-0097", "title-zh-Hans", "尼梅亨的雨水花园"));
        for (var i = 0; i < changes.length; i += 2) form.put(changes[i], changes[i + 1]);
        return fields(form);
    }

    private Answer write(String... changes) {
        return newcomers.post("/nl/knowledge/write", anna.cookie(), form(changes));
    }

    /** Without what comes behind the slug. */
    private static String path(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location").replaceFirst(".*/knowledge/", "/knowledge/").replaceFirst("[?].*", "").replaceFirst("/manuscript$", "");
    }

    private String published(String... changes) {
        var path = path(write(changes));
        newcomers.post("/nl" + path + "/submit", anna.cookie());
        return path(newcomers.post("/en" + path + "/publish", ilse));
    }

    private List<String> letters() {
        return db.sql("select subject from mail.letter order by posted_at").query(String.class).list();
    }

    @Test
    void nobodyElseReadsAManuscript() {
        var path = path(write());
        assertThat(newcomers.get("/nl" + path + "/manuscript", anna.cookie()).text()).contains(TITLE, "Concept");
        for (var address : List.of(path + "/manuscript", path + "/edit", path)) assertThat(newcomers.get("/en" + address, chen).status()).as(address).isEqualTo(404);
        assertThat(newcomers.post("/en" + path + "/edit", chen, form()).status()).isEqualTo(404);
        assertThat(newcomers.post("/en" + path + "/submit", ilse).status()).as("for an editor to submit").isEqualTo(404);
        for (var address : List.of("/en/knowledge", "/nl", "/nl/cities/nijmegen", "/sitemap.xml", "/en/translate")) assertThat(newcomers.get(address, chen).text()).as(address).doesNotContain(TITLE);
    }

    @Test
    void isTalkedAboutChangedAndPublished() {
        var path = path(write());
        assertThat(newcomers.get("/en/secretariat/works", ilse).text()).doesNotContain(TITLE);
        newcomers.post("/nl" + path + "/submit", anna.cookie());
        assertThat(newcomers.get("/en/secretariat/works", ilse).text()).contains(TITLE, "With the editors");
        assertThat(newcomers.post("/en" + path + "/return", ilse, "words", " ").status()).isEqualTo(422);
        newcomers.post("/en" + path + "/return", ilse, "words", "What did it cost?");
        newcomers.post("/nl" + path + "/remarks", anna.cookie(), "words", "Tachtigduizend euro per tuin.");
        var talk = newcomers.get("/nl" + path + "/manuscript", anna.cookie()).text();
        assertThat(talk).contains("What did it cost?", "Ilse van den Berg", "Tachtigduizend euro", "Wijzigingen gevraagd", "/submit");
        assertThat(newcomers.post("/nl" + path + "/edit", anna.cookie(), form("version", "0", "body", "Elke tuin kostte 80.000 euro.")).status()).isEqualTo(303);
        newcomers.post("/nl" + path + "/submit", anna.cookie());
        var slug = path(newcomers.post("/en" + path + "/publish", ilse));
        assertThat(slug).isEqualTo("/knowledge/regentuinen-in-nijmegen");
        assertThat(host.get("/nl" + slug).text()).contains(TITLE, "80.000 euro", "Nijmegen", "Beuningen", "orcid.org/0000-0002-1825-0097", "Gevalsbeschrijving");
        assertThat(host.get("/zh" + slug).text()).contains("尼梅亨的雨水花园</h1>");
        assertThat(host.get("/nl" + slug).text()).doesNotContain("What did it cost?", "Tachtigduizend");
        assertThat(letters()).contains("De redactie vraagt om wijzigingen", "Uw werk is gepubliceerd");
        assertThat(newcomers.get("/nl" + path + "/manuscript", anna.cookie()).status()).isEqualTo(404);
        assertThat(newcomers.get("/nl/knowledge/mine", anna.cookie()).text()).contains(slug);
    }

    @Test
    void aNewVersionIsWrittenWhileTheOldOneIsRead() {
        var slug = published();
        assertThat(newcomers.post("/nl" + slug + "/edit", anna.cookie(), form("version", "0", "title", "Twintig regentuinen")).status()).isEqualTo(303);
        assertThat(host.get("/nl" + slug).text()).contains(TITLE).doesNotContain("Twintig regentuinen");
        newcomers.post("/nl" + slug + "/submit", anna.cookie());
        newcomers.post("/en" + slug + "/publish", ilse);
        assertThat(host.get("/nl" + slug).text()).contains("Twintig regentuinen", slug + "/history");
        assertThat(host.get("/nl" + slug + "/history").text()).contains("<ins>Twintig").contains("Versie 2", "Versie 1");
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondIsShownBoth() {
        var path = path(write());
        db.sql("insert into knowledge.owner (work, account) select work, ? from knowledge.manuscript").param(bo.account().value()).update();
        assertThat(newcomers.post("/nl" + path + "/edit", bo.cookie(), form("version", "0", "title", "Regentuinen van Bo")).status()).isEqualTo(303);
        var overtaken = newcomers.post("/nl" + path + "/edit", anna.cookie(), form("version", "0", "title", "Regentuinen van Anna"));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text()).contains("<ins>Bo</ins>", "value=\"Regentuinen van Anna\"", "name=\"version\" value=\"1\"");
        assertThat(newcomers.post("/nl" + path + "/edit", anna.cookie(), form("version", "1", "title", "Regentuinen van Anna")).status()).isEqualTo(303);
    }

    @Test
    void whatWasTakenAwaySaysSoAtItsAddress() {
        var slug = published();
        assertThat(newcomers.post("/en" + slug + "/withdraw", anna.cookie(), "because", "Mine.").status()).isEqualTo(404);
        assertThat(newcomers.post("/en" + slug + "/withdraw", ilse, "because", "").status()).isEqualTo(422);
        newcomers.post("/en" + slug + "/withdraw", ilse, "because", "The figures were wrong.");
        var gone = host.get("/en" + slug);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("The figures were wrong.", TITLE).doesNotContain("tien tuinen aan");
        assertThat(host.get("/nl/cities/nijmegen").text()).doesNotContain(TITLE);
        assertThat(letters()).contains("Uw werk is ingetrokken");
        assertThat(published()).as("a slug is never used again").isEqualTo(slug + "-2");
    }

    @Test
    void whoAnswersForItAddsAColleague() {
        var path = path(write());
        assertThat(newcomers.post("/nl" + path + "/owners", anna.cookie(), "colleague", "https://localhost/en/people/" + UUID.randomUUID()).status()).isEqualTo(422);
        newcomers.post("/en/profile", bo.cookie(), "version", "0", "readers.name", "everyone");
        assertThat(newcomers.post("/nl" + path + "/owners", anna.cookie(), "colleague", "https://localhost/en/people/" + bo.account()).status()).isEqualTo(303);
        assertThat(newcomers.get("/nl" + path + "/manuscript", bo.cookie()).text()).contains("Anna de Vries", "Bo Jansen");
    }

    @ParameterizedTest
    @CsvSource({"title, '', title", "language, xx-!, language", "kind, poem, kind", "issued, soon, issued", "contributors, A. Author; wizard, contributors", "contributors, A. Author; author; 0000-0002-1825-0098, contributors", "addresses, javascript:alert(1), addresses",
        "licence, MINE, licence", "abstract-en, 'One.\n\nTwo.', abstract-en", "title, 'Regen\u202Etuin', title"})
    void whatCannotBeKeptIsSaidBesideItsField(String name, String value, String field) {
        var answer = write(name, value);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("id=\"" + field + "-error\"").contains("Tien tuinen houden regen vast.");
        assertThat(db.sql("select count(*) from knowledge.manuscript").query(Integer.class).single()).isZero();
    }

    @Test
    void whatIsDiscardedIsGone() {
        var path = path(write());
        assertThat(newcomers.post("/nl" + path + "/discard", chen).status()).isEqualTo(404);
        newcomers.post("/nl" + path + "/discard", anna.cookie());
        assertThat(db.sql("select count(*) from knowledge.work where code is null").query(Integer.class).single()).isZero();
    }
}
