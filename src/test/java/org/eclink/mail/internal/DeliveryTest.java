package org.eclink.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclink.mail.Letter;
import org.eclink.mail.internal.MailSettings.Security;
import org.eclink.running.RunningApplication;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters as a real mail server receives them. */
@RunningApplication
class DeliveryTest {

    private static final String LINK = "https://ec-link.example/zh/confirm/secret";

    final Letters letters;
    final Site site;
    final JdbcClient db;
    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    DeliveryTest(Letters letters, Site site, JdbcClient db) {
        this.letters = letters;
        this.site = site;
        this.db = db;
    }

    @AfterEach
    void forgetLetters() {
        server.stop();
        db.sql("delete from mail.letter").update();
    }

    private String posted() {
        var chinese = site.languages().stream().filter(language -> language.code().equals("zh")).findFirst().orElseThrow();
        letters.post(new Letter("xiaoming@luoyang.example", chinese, "确认您的邮箱", List.of("您好：", "请打开："), LINK, List.of("此致")));
        return db.sql("select id from mail.letter").query(String.class).single();
    }

    private void deliver(String id, @Nullable Integer port) {
        var settings = new MailSettings(port == null ? null : "127.0.0.1", port == null ? 587 : port, null, null, Security.NONE, "ec-link@secretariat.example");
        var task = new Delivery().sendingLetters(letters, settings);
        task.executeOnce(new TaskInstance<>("send-letter", id), null);
    }

    @Test
    void aLetterArrivesInChineseAndNothingOfItStays() throws Exception {
        server.start();
        var id = posted();
        deliver(id, server.getSmtp().getPort());

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("确认您的邮箱");
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo("您好：\n\n请打开：\n\n" + LINK + "\n\n此致");
        assertThat(arrived.getHeader("Content-Language")).containsExactly("zh-Hans");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("xiaoming@luoyang.example");

        assertThat(letters.letters(0, 1)).singleElement().satisfies(letter -> {
            assertThat(letter.sent()).isNotNull();
            assertThat(letter.link() + letter.opening() + letter.closing()).doesNotContain("secret", "您好");
        });
        deliver(id, server.getSmtp().getPort());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** Readers of plain text and of HTML see the same. */
    @Test
    void aLetterInTwoLanguagesSaysWhichLineIsInWhich() throws Exception {
        server.start();
        letters.post(new Letter("lena@essen.example", site.languages().getFirst(), "News · 动态", List.of("Parks\n公园"), LINK, List.of("EC-Link"), null, "<p lang=\"en\">Parks</p><p lang=\"zh-Hans\">公园</p>"));
        deliver(db.sql("select id from mail.letter").query(String.class).single(), server.getSmtp().getPort());
        var raw = new String(server.getReceivedMessages()[0].getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(server.getReceivedMessages()[0].getContentType()).startsWith("multipart/");
        assertThat(raw).contains("multipart/alternative", "text/plain", "text/html");
        assertThat(db.sql("select count(*) from mail.letter where html is null").query(Integer.class).single()).as("nothing of it stays").isOne();
    }

    @Test
    void aLetterThatTheServerRefusesStaysAndIsTriedAgain() {
        server.start();
        var port = server.getSmtp().getPort();
        server.stop();
        var id = posted();
        assertThatThrownBy(() -> deliver(id, port)).hasMessageContaining(id).message().doesNotContain("xiaoming");
        assertThat(letters.letters(0, 1)).singleElement().satisfies(letter -> {
            assertThat(letter.tries()).isEqualTo(1);
            assertThat(letter.failure()).isNotNull();
            assertThat(letter.link()).isEqualTo(LINK);
        });
    }

    @Test
    void withoutAServerItWaitsForTheSecretariat() {
        deliver(posted(), null);
        assertThat(letters.letters(0, 1)).singleElement().satisfies(letter -> assertThat(letter.sent()).isNull());
        assertThat(letters.isServed()).isFalse();
    }
}
