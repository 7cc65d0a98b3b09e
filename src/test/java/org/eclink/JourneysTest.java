package org.eclink;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.eclink.running.Browsers;
import org.eclink.running.Reader;
import org.eclink.running.RunningApplication;
import org.eclink.running.Script;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The main paths through the platform as a reader walks them, with script and without. */
@RunningApplication
class JourneysTest {

    final Browsers browsers;

    JourneysTest(Browsers browsers) {
        this.browsers = browsers;
    }

    @ParameterizedTest
    @EnumSource
    void aReaderFindsCologneInAnySpelling(Script script) {
        try (var reader = browsers.reader("en", script)) {
            reader.opens("/en/cities");
            asksFor(reader, "koeln");
            assertThat(cities(reader)).hasCount(1);
            assertThat(cities(reader).first()).hasAttribute("href", "/en/cities/cologne");
            asksFor(reader, "科隆");
            assertThat(cities(reader).first()).hasAttribute("href", "/en/cities/cologne");
            cities(reader).first().click();
            assertThat(reader.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Cologne");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderOfChineseFindsLuoyangAndReadsItsPage(Script script) {
        try (var reader = browsers.reader("zh-CN", script)) {
            reader.opens("/");
            assertThat(reader.page()).hasURL(Pattern.compile("/zh/?$"));
            reader.opens("/zh/cities");
            asksFor(reader, "luo yang");
            cities(reader).first().click();
            assertThat(reader.page()).hasURL(Pattern.compile("/zh/cities/luoyang$"));
            assertThat(reader.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("洛阳");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderNarrowsTheCitiesDownAndTakesTheChoiceBack(Script script) {
        try (var reader = browsers.reader("en", script)) {
            reader.opens("/en/cities");
            chooses(reader, "sector", "WM", "Apply");
            assertThat(reader.page().locator(".tag--chosen")).hasCount(1);
            assertThat(cities(reader)).hasCount(11);

            reader.page().getByRole(AriaRole.LINK, named("Map")).click();
            assertThat(reader.page()).hasURL(Pattern.compile("sector=WM.*view=map"));
            assertThat(reader.page().locator(".map").first()).isVisible();

            reader.page().locator(".languages a[hreflang='zh-Hans']").click();
            assertThat(reader.page()).hasURL(Pattern.compile("/zh/cities\\?.*sector=WM.*view=map"));
            assertThat(reader.page().locator("html")).hasAttribute("lang", "zh-Hans");

            reader.page().getByRole(AriaRole.LINK, named("列表")).click();
            assertThat(cities(reader)).hasCount(11);
            reader.page().locator(".tag__remove").click();
            assertThat(reader.page().locator(".tag--chosen")).hasCount(0);
            assertThat(cities(reader)).hasCount(20);
            assertThat(reader.page()).hasURL(Pattern.compile("/zh/cities$"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderLeafsThroughTheCities(Script script) {
        try (var reader = browsers.reader("nl", script)) {
            reader.opens("/nl/cities");
            var first = cities(reader).first().getAttribute("href");
            reader.page().getByRole(AriaRole.LINK, named("Volgende")).click();
            assertThat(reader.page()).hasURL(Pattern.compile("/nl/cities\\?page=2$"));
            assertThat(cities(reader).first()).not().hasAttribute("href", first);
            reader.page().goBack();
            assertThat(cities(reader).first()).hasAttribute("href", first);
        }
    }

    private static void asksFor(Reader reader, String name) {
        var field = reader.page().locator("input[name='q']"); // a search box, which script makes a combobox
        field.fill(name);
        field.press("Enter");
        assertThat(reader.page()).hasURL(Pattern.compile("[?&]q="));
    }

    /** With script the choice may apply itself, and the button may be gone. */
    private static void chooses(Reader reader, String parameter, String code, String apply) {
        reader.page().locator("input[name='" + parameter + "'][value='" + code + "']").check();
        var button = reader.page().getByRole(AriaRole.BUTTON, named(apply));
        if (button.isVisible()) button.click();
        assertThat(reader.page()).hasURL(Pattern.compile(parameter + "=" + code));
    }

    private static Locator cities(Reader reader) {
        return reader.page().locator("#results .entry__title a");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
