package org.eclink.news;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.eclink.accounts.PersonName;
import org.eclink.running.Browsers;
import org.eclink.running.Host;
import org.eclink.running.Person;
import org.eclink.running.RunningApplication;
import org.eclink.running.Script;
import org.eclink.running.Story;
import org.eclink.running.Visitors;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer writes in Chinese; a reader translates it at the desk with the keyboard, or without scripts; the officer corrects it. */
@RunningApplication
class NewsJourneyTest {

    final Browsers browsers;
    final Host host;
    final Visitors visitors;
    final Story story;
    final Site site;

    NewsJourneyTest(Browsers browsers, Host host, Visitors visitors, Story story, Site site) {
        this.browsers = browsers;
        this.host = host;
        this.visitors = visitors;
        this.story = story;
        this.site = site;
    }

    @AfterEach
    void forget() {
        story.forget();
    }

    private Language language(String code) {
        return site.languages().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "nl, ON", "nl, OFF", "en, ON" })
    void whatIsWrittenInOneLanguageIsReadInAnother(String code, Script script) {
        try (var officer = Person.of(visitors.signedIn(new PersonName("李梅", "Li Mei"), List.of()), browsers.reader("zh-Hans", script), language("zh"), script, site, host);
                var anna = Person.of(visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of()), browsers.reader(language(code).tag(), script), language(code), script, site, host)) {
            var path = publishes(officer);
            translates(anna, path);
            corrects(officer, path);
            anna.opens(path);
            assertThat(anna.page().locator(".rendering--outdated")).hasCount(1);
            for (var width : List.of(320, 1280)) {
                for (var colours : ColorScheme.values()) {
                    if (colours == ColorScheme.NO_PREFERENCE) continue;
                    anna.reader().sees(colours, width);
                    anna.meetsNoBarriers();
                }
            }
            anna.opens(path + "?read=facing").meetsNoBarriers();
        }
    }

    private static String publishes(Person officer) {
        officer.opens("/news/write").page().locator("#title").fill("十座公园");
        officer.page().locator("#body").fill("十座公园收集雨水。\n\n公园对所有人开放。");
        officer.meetsNoBarriers();
        officer.press("news.save.draft");
        assertThat(officer.told()).hasText(officer.said("news.done.saved"));
        officer.meetsNoBarriers();
        officer.follow("news.pictures");
        officer.meetsNoBarriers();
        officer.follow("news.picture.back");
        officer.press("news.publish");
        assertThat(officer.told()).hasText(officer.said("news.done.published"));
        return officer.page().url().replaceFirst(".*/zh", "").replaceFirst("[?].*", "");
    }

    private static void translates(Person anna, String path) {
        anna.opens(path).follow("translation.translate.all");
        anna.meetsNoBarriers();
        for (var words : List.of("Tien parken", "Tien parken verzamelen het regenwater.", "De parken zijn open voor iedereen.")) {
            anna.page().locator("#words").fill(words);
            if (anna.script() == Script.ON) anna.page().keyboard().press("Control+Enter");
            else anna.press("translation.desk.save");
            assertThat(anna.told()).hasText(anna.said("translation.desk.saved"));
        }
        anna.opens(path);
        assertThat(anna.page().locator("h1")).hasText("Tien parken");
        assertThat(anna.page().locator(".rendering--human")).hasCount(2);
    }

    private static void corrects(Person officer, String path) {
        officer.opens(path).follow("news.correct");
        officer.page().locator("#body").fill("十二座公园收集雨水。\n\n公园对所有人开放。");
        officer.page().locator("#reason").fill("数量有误。");
        officer.press("news.save.correction");
        assertThat(officer.page().locator("main")).containsText("数量有误。");
        officer.follow("news.corrected.see");
        assertThat(officer.page()).hasURL(Pattern.compile("/history$"));
        assertThat(officer.page().locator("ins").first()).containsText("十二");
        officer.meetsNoBarriers();
    }
}
