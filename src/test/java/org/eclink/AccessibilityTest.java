package org.eclink;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclink.running.AccessMatrix;
import org.eclink.running.Browsers;
import org.eclink.running.Examples;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.Reader;
import org.eclink.running.RunningApplication;
import org.eclink.running.Script;
import org.eclink.running.Visitors;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that a visitor may read, light and dark, on a desk and on a phone: for everybody, and never sideways. */
@RunningApplication
class AccessibilityTest {

    /** How a page is looked at. */
    private record Look(ColorScheme colours, int width) {}

    private static final List<Look> ALL_LOOKS = List.of(new Look(ColorScheme.LIGHT, 1440), new Look(ColorScheme.DARK, 1440), new Look(ColorScheme.LIGHT, 320), new Look(ColorScheme.DARK, 320));
    /** Both colours and both widths: what another language changes is how long words are. */
    private static final List<Look> OTHER_LOOKS = List.of(new Look(ColorScheme.DARK, 1440), new Look(ColorScheme.LIGHT, 320));

    final Browsers browsers;
    final Examples examples;
    final Host host;
    final Site site;
    final Visitors visitors;
    final Newcomers newcomers;

    AccessibilityTest(Browsers browsers, Examples examples, Host host, Site site, Visitors visitors, Newcomers newcomers) {
        this.browsers = browsers;
        this.examples = examples;
        this.host = host;
        this.site = site;
        this.visitors = visitors;
        this.newcomers = newcomers;
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "zh", "nl" })
    void pagesHaveNoBarriersAndNeverScrollSideways(String code) {
        try (var reader = browsers.reader(language(code).tag(), Script.ON)) {
            assertThat(violations(reader, pages(code), looks(code))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "zh", "nl" })
    void neitherHaveThoseOfMembersAndTheSecretariat(String code) {
        try (var reader = browsers.reader(language(code).tag(), Script.ON)) {
            var cookie = visitors.headers("administrator")[1].split("=", 2);
            reader.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(host.address())));
            var pages = AccessMatrix.read().ownExamples().stream().filter(example -> !example.matches(".*(\\.zip|/tmx[?].*)")).map(example -> examples.address(example.replace("{language}", code))).toList();
            assertThat(pages).hasSizeGreaterThan(5);
            assertThat(violations(reader, pages, looks(code))).isEmpty();
            assertThat(reader.page().locator(".masthead__name").textContent()).isEqualTo("Anna de Vries");
        } finally {
            newcomers.forgetEverybody();
        }
    }

    private static List<Look> looks(String code) {
        return code.equals("en") ? ALL_LOOKS : OTHER_LOOKS;
    }

    private static Map<String, Set<String>> violations(Reader reader, List<String> paths, List<Look> looks) {
        var violations = new LinkedHashMap<String, Set<String>>(); // the same mistake in the frame of all pages is one mistake
        for (var path : paths) {
            reader.opens(path);
            for (var look : looks) {
                reader.sees(look.colours(), look.width());
                var found = new ArrayList<>(reader.barriers());
                if (reader.overflow() > 0) found.add("is " + reader.overflow() + " px wider than the window");
                found.forEach(barrier -> violations.computeIfAbsent(barrier, _ -> new TreeSet<>()).add(path + " " + look.colours() + " " + look.width()));
            }
        }
        return violations;
    }

    private Language language(String code) {
        return site.languages().stream().filter(language -> language.code().equals(code)).findFirst().orElseThrow();
    }

    private List<String> pages(String code) {
        var examplesOfPages = AccessMatrix.read().publicExamples().stream().filter(example -> example.startsWith("/{language}"));
        return examplesOfPages.map(example -> examples.address(example.replace("{language}", code))).filter(path -> host.get(path).isPage()).toList();
    }
}
