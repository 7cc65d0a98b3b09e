package org.eclink.files;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.eclink.accounts.PersonName;
import org.eclink.running.Browsers;
import org.eclink.running.Host;
import org.eclink.running.Person;
import org.eclink.running.Reader;
import org.eclink.running.RunningApplication;
import org.eclink.running.Script;
import org.eclink.running.Story;
import org.eclink.running.Visitors;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna uploads over a line that breaks, and reads what she has uploaded. */
@RunningApplication
class FilesJourneyTest {

    private static final List<Integer> WIDTHS = List.of(320, 1280);

    final Browsers browsers;
    final Host host;
    final Visitors visitors;
    final Story story;
    final Site site;
    final Files files;
    final JdbcClient db;

    FilesJourneyTest(Browsers browsers, Host host, Visitors visitors, Story story, Site site, Files files, JdbcClient db) {
        this.browsers = browsers;
        this.host = host;
        this.visitors = visitors;
        this.story = story;
        this.site = site;
        this.files = files;
        this.db = db;
    }

    @AfterEach
    void forget() {
        story.forget();
    }

    private Person anna(String code, Script script) {
        var language = site.languages().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        return Person.of(visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of()), reader(language, script), language, script, site, host);
    }

    private Reader reader(Language language, Script script) {
        return browsers.reader(language.tag(), script);
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", Samples.pdf(List.of("Ten parks keep the rain."), List.of("Rotterdam has eleven.")));
    }

    private StoredFile checked() {
        return new Tus(host, db).checked(files, new FileId(db.sql("select id from files.file order by id desc limit 1").query(UUID.class).single()));
    }

    @Test
    void anUploadGoesOnByItselfWhenTheLineIsBack() {
        try (var anna = anna("en", Script.ON)) {
            anna.opens("/files/mine").meetsNoBarriers();
            var broken = new AtomicInteger();
            anna.page().route("**/files/uploads/*", route -> {
                if (route.request().method().equals("PATCH") && broken.getAndIncrement() == 0) route.abort();
                else route.resume();
            });
            anna.page().locator("[data-upload-choose]").setInputFiles(pdf("设计 方案.pdf"));
            assertThat(anna.page().locator("[data-upload-say]")).hasText(anna.said("files.upload.again"));
            assertThat(anna.page().locator("#own-files")).containsText("设计 方案.pdf", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
            checked();
            assertThat(anna.page().locator("#own-files .tag")).hasText(anna.said("files.state.ready"), new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            for (var width : WIDTHS) {
                anna.reader().sees(ColorScheme.DARK, width);
                anna.meetsNoBarriers();
            }
        }
    }

    @Test
    void aPdfIsReadPageByPage() {
        try (var anna = anna("zh", Script.ON)) {
            anna.opens("/files/mine");
            anna.page().locator("[data-upload-choose]").setInputFiles(pdf("parks.pdf"));
            assertThat(anna.page().locator("#own-files")).containsText("parks.pdf");
            var file = checked();
            anna.opens("/files/" + file.id() + "/read");
            assertThat(anna.page().locator("[data-page='1'] canvas")).isVisible();
            assertThat(anna.page().locator("[data-page='1']")).containsText("Ten parks keep the rain.");
            assertThat(anna.page().locator("[data-page='2']")).hasCount(1);
            for (var width : WIDTHS) {
                anna.reader().sees(ColorScheme.LIGHT, width);
                anna.meetsNoBarriers();
            }
        }
    }

    @Test
    void withoutScriptAFileIsSentByAForm() {
        try (var anna = anna("nl", Script.OFF)) {
            anna.opens("/files/mine");
            anna.page().locator("input#file").setInputFiles(new FilePayload("parken.txt", "text/plain", "Tien parken houden de regen vast.".getBytes(StandardCharsets.UTF_8)));
            anna.press("files.upload.send");
            assertThat(anna.told()).hasText(anna.said("files.done.sent"));
            var file = checked();
            anna.opens("/files/mine");
            assertThat(anna.page().locator("#own-files .tag")).hasText(anna.said("files.state.ready"));
            anna.press("files.own.delete");
            assertThat(anna.told()).hasText(anna.said("files.done.deleted"));
            Assertions.assertThat(files.find(file.id())).isEmpty();
        }
    }

    /** Paused before the first piece, and taken away. */
    @Test
    void anUploadIsPausedAndTakenAway() {
        try (var anna = anna("en", Script.ON)) {
            anna.opens("/files/mine");
            anna.page().route("**/files/uploads/*", route -> {
                if (route.request().method().equals("PATCH")) route.abort();
                else route.resume();
            });
            anna.page().locator("[data-upload-choose]").setInputFiles(pdf("parks.pdf"));
            var pause = anna.page().locator("[data-upload-pause]");
            pause.click();
            assertThat(pause).hasAttribute("aria-pressed", "true");
            anna.meetsNoBarriers();
            anna.page().locator("[data-upload-remove]").click();
            assertThat(anna.page().locator("[data-upload-list] li")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(5000));
            Awaitility.await().until(() -> db.sql("select count(*) from files.file").query(Integer.class).single() == 0);
        }
    }
}
