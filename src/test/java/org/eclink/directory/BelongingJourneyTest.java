package org.eclink.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.running.Browsers;
import org.eclink.running.Host;
import org.eclink.running.Person;
import org.eclink.running.RunningApplication;
import org.eclink.running.Script;
import org.eclink.running.Story;
import org.eclink.running.Visitors;
import org.eclink.running.Visitors.SignedIn;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer says that she speaks for Luoyang, is confirmed, changes its page, shows herself and brings her institute; in each language, with script and without. */
@RunningApplication
class BelongingJourneyTest {

    final Browsers browsers;
    final Host host;
    final Visitors visitors;
    final Story story;
    final Site site;

    BelongingJourneyTest(Browsers browsers, Host host, Visitors visitors, Story story, Site site) {
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

    @ParameterizedTest
    @CsvSource({ "zh, ON", "zh, OFF", "nl, ON", "nl, OFF", "en, OFF" })
    void anOfficerJoinsHerCity(String code, Script script) {
        var language = site.languages().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        try (var officer = person(visitors.signedIn(new PersonName("李梅", "Li Mei"), List.of()), language, script);
                var agent = person(visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.DESK_AGENT)), language, script)) {
            claims(officer);
            agent.opens("/secretariat/claims").press("directory.seat.confirm");
            assertThat(agent.page()).hasURL(Pattern.compile("done=confirmed$"));
            changesThePage(officer);
            showsHerself(officer);
            bringsHerInstitute(officer);
        }
    }

    private Person person(SignedIn somebody, Language language, Script script) {
        return Person.of(somebody, browsers.reader(language.tag(), script), language, script, site, host);
    }

    private static void claims(Person officer) {
        officer.opens("/cities/luoyang").follow("directory.desks.claim");
        officer.page().locator("#post").selectOption("sector-WM");
        officer.page().locator("#reason").fill("我在水利局工作。");
        officer.meetsNoBarriers();
        officer.press("directory.claim.send");
        assertThat(officer.page()).hasURL(Pattern.compile("/seats\\?done=claimed$"));
        assertThat(officer.page().locator("main")).containsText("我在水利局工作。");
    }

    private static void changesThePage(Person officer) {
        officer.opens("/cities/luoyang").follow("directory.edit.open");
        officer.meetsNoBarriers();
        officer.page().locator("textarea").fill("洛阳回收建筑垃圾。");
        officer.press("directory.edit.save");
        assertThat(officer.page().locator("main")).containsText("洛阳回收建筑垃圾。");
        officer.follow("directory.history.open");
        assertThat(officer.page().locator("ins").first()).containsText("洛阳");
        officer.press("directory.history.undo");
        assertThat(officer.told()).hasText(officer.said("directory.history.undone"));
    }

    private static void showsHerself(Person officer) {
        officer.opens("/profile").page().locator("#organisation").fill("洛阳市水利局");
        for (var field : List.of("name", "organisation")) officer.page().locator("#readers-" + field).selectOption("everyone");
        officer.press("directory.profile.save");
        assertThat(officer.told()).hasText(officer.said("directory.profile.saved"));
        officer.follow("directory.profile.see");
        assertThat(officer.page().locator("main")).containsText("洛阳市水利局");
        officer.meetsNoBarriers();
    }

    private static void bringsHerInstitute(Person officer) {
        officer.opens("/register-organisation").page().locator("#zh").fill("洛河水文研究所");
        officer.page().locator("#kind").selectOption("research-institute");
        officer.page().locator("#country").selectOption("CN");
        officer.press("directory.register.send");
        assertThat(officer.page().locator("h1")).containsText("洛河水文研究所");
        officer.follow("directory.remove.open");
        officer.meetsNoBarriers();
        officer.press("directory.remove.send");
        assertThat(officer.told()).hasText(officer.said("directory.remove.done"));
    }
}
