package org.eclink.translation.internal.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.awaitility.Awaitility;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.internal.check.Checks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Resilience: 韧性 or 弹性? Wang Xiaoming asks, Anna answers in Dutch, Ilse settles it. */
@RunningApplication
class DisputeTest {

    private static final String BODY = "我们建设弹性城市。";

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final Terms terms;
    final Checks checks;
    final JdbcClient db;
    String xiaoming = "";
    String anna = "";
    String ilse = "";

    DisputeTest(Host host, Newcomers newcomers, Visitors visitors, Terms terms, Checks checks, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.terms = terms;
        this.checks = checks;
        this.db = db;
    }

    @BeforeEach
    void threeMeet() {
        xiaoming = visitors.signedIn(new PersonName("王晓明", "Wang Xiaoming"), List.of()).cookie();
        anna = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of()).cookie();
        ilse = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
    }

    @AfterEach
    void nothingIsDisputed() {
        for (var table : List.of("news.item", "translation.dispute", "translation.rendering", "translation.work", "translation.passage", "terms.change", "terms.label where origin = 'edit'")) db.sql("delete from " + table).update();
        db.sql("update terms.revision set number = number + 1").update();
        newcomers.forgetEverybody();
        Awaitility.await().until(() -> terms.spot(BODY, "zh").isEmpty());
    }

    private String published(String body) {
        var draft = newcomers.post("/zh/news/write", xiaoming, "title", "城市建设", "body", body, "voice", "member").header("Location").replaceFirst("[?].*", "");
        return newcomers.post(draft + "/publish", xiaoming).header("Location").replaceFirst("[?].*", "").replaceFirst("https?://[^/]+", "");
    }

    private String concept() {
        return terms.named("glossary", "resilient city").orElseThrow().id().toString();
    }

    @Test
    void aTermIsDisputedSettledAndFlaggedWhereItIsWrong() {
        var old = published(BODY);
        assertThat(host.get(old).text()).doesNotContain("term--missed");
        var dispute = newcomers.post("/zh/disputes/open", xiaoming, "concept", concept(), "language", "zh-Hans", "words", "韧性城市\n弹性城市", "reason", "两种说法都有人用。").header("Location");
        assertThat(newcomers.post("/zh/disputes/open", anna, "concept", concept(), "language", "zh-Hans", "words", "弹性城市", "reason", "Ook ik.").header("Location")).as("there is one already").isEqualTo(dispute);
        newcomers.post(dispute + "/opinions", anna, "word", "韧性城市", "words", "Veerkracht is meer dan **elastisch** zijn.");
        assertThat(newcomers.post(dispute + "/settle", anna, "agreed", "韧性城市", "because", "Zo.").status()).isEqualTo(404);
        assertThat(newcomers.post(dispute + "/settle", ilse, "agreed", "", "because", "").status()).isEqualTo(422);
        assertThat(newcomers.post(dispute + "/settle", ilse, "agreed", "韧性城市", "because", "The national standards say so.").header("Location")).contains("done=settled");
        assertThat(newcomers.post(dispute + "/settle", ilse, "agreed", "弹性城市", "because", "No.").status()).as("once").isEqualTo(409);
        var page = host.get(dispute.replaceFirst("https?://[^/]+", "").replace("/zh/", "/en/")).text();
        assertThat(page).contains("The national standards say so.", "Settled on", "<strong>elastisch</strong>", "城市建设", old.replace("/zh/", "/en/"));
        newcomers.post(old + "/edit", xiaoming, "title", "城市建设", "body", "韧性城市怎样建设？", "voice", "member", "version", "1", "reason", "用语");
        assertThat(host.get(dispute.replaceFirst("https?://[^/]+", "").replace("/zh/", "/en/")).text()).as("what was corrected needs no attention").doesNotContain(old.replace("/zh/", "/en/"));
        newcomers.post(old + "/edit", xiaoming, "title", "城市建设", "body", BODY, "voice", "member", "version", "2", "reason", "用语");
        assertThat(host.get(old).text()).contains("term--missed", "已不再采用，现统一为：韧性城市");
        assertThat(host.get(published("弹性城市怎样建设？")).text()).as("new texts too").contains("term--missed");
        assertThat(host.get(published("韧性城市怎样建设？")).text()).doesNotContain("term--missed");
        assertThat(checks.of("The resilient city", LanguageTag.known("en"), "弹性城市", LanguageTag.known("zh-Hans"))).extracting(finding -> finding.what()).containsExactly("韧性城市");
        assertThat(host.get("/en/terms/glossary/" + terms.named("glossary", "resilient city").orElseThrow().code()).text()).contains("<del lang=\"zh-Hans\">弹性城市</del>");
    }
}
