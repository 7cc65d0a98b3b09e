package org.eclink.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclink.running.Answer;
import org.eclink.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is shown what it is there to find. */
class PageRulesTest {

    static final String SITE = "https://ec-link.example";
    static final Language ENGLISH = new Language("en", "en", "English");
    static final Language CHINESE = new Language("zh", "zh-Hans", "中文");

    @Test
    void findsAnAnswerWithoutProtection() {
        assertThat(PageRules.unprotected(Answer.of("/en", 200, ""))).hasSize(11);
    }

    @Test
    void findsAPolicyThatLetsThingsThrough() {
        var answer = Answer.of("/en", 200, "", "Content-Security-Policy", "default-src 'self'; script-src 'unsafe-inline'");
        assertThat(PageRules.unprotected(answer)).anyMatch(violation -> violation.contains("loose policy"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "at org.eclink.web.Shell.say(Shell.java:3)", "java.lang.IllegalStateException: no", "Whitelabel Error Page" })
    void findsWhatWeAreMadeOf(String planted) {
        assertThat(PageRules.leaks(Answer.of("/en", 500, planted, "Content-Type", "text/html"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p><div></div></p>", "<img src=\"/a.png\">", "<a href=\"/\"><a href=\"/\">x</a></a>", "<p id=\"a\"></p><p id=\"a\"></p>", "<p role=\"bogus\">x</p>",
        "<label for=\"nowhere\">x</label>" })
    void findsInvalidHtml(String planted) {
        assertThat(PageRules.invalid(page("/en", "", "<main>" + planted + "</main>"))).isNotEmpty();
    }

    @Test
    void acceptsValidHtmlAfterInvalid() {
        assertThat(PageRules.invalid(page("/en", "", "<p><div></div></p>"))).isNotEmpty();
        assertThat(PageRules.invalid(page("/en", "", "<main><h1>Cities</h1><svg viewBox=\"0 0 2 2\" aria-hidden=\"true\"><path d=\"M0 0\"/></svg></main>"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<img src=\"http://elsewhere.example/a.png\">", "<script src=\"//cdn.example/a.js\"></script>", "<form action=\"https://elsewhere.example\"></form>",
        "<link rel=\"stylesheet\" href=\"https://fonts.example/a.css\">", "<svg><use href=\"https://elsewhere.example/a.svg#b\"/></svg>" })
    void findsARequestToAnotherHost(String planted) {
        assertThat(PageRules.requestsElsewhere(page("/en", "", planted))).hasSize(1);
    }

    @Test
    void letsLinksLeadElsewhere() {
        assertThat(PageRules.requestsElsewhere(page("/en", "<link rel=\"canonical\" href=\"https://ec-link.example/en\"><link rel=\"cite-as\" href=\"https://doi.example/10\"><link rel=\"schema.DC\" href=\"http://purl.example/dc\">", "<a href=\"https://city.example\">x</a>"))).isEmpty();
    }

    @Test
    void findsWhatIsTooLargeForASlowLine() {
        var noise = IntStream.range(0, 20_000).mapToObj(i -> Integer.toHexString(i * 7919 * 31)).collect(Collectors.joining());
        assertThat(PageRules.tooLarge(page("/en", "", noise))).hasSize(1);
        assertThat(PageRules.tooMuchStyleAndScript(List.of(Answer.of("/a.css", 200, noise), Answer.of("/a.js", 200, noise + noise)))).hasSize(1);
    }

    @Test
    void findsAPageInTheWrongLanguage() {
        assertThat(PageRules.wrongLanguage(page("/zh/cities", "", ""), Map.of("zh", CHINESE))).hasSize(1);
    }

    @Test
    void acceptsVersionsThatNameEachOther() {
        assertThat(alternates(version("/en/cities", all()), version("/zh/cities", all()))).isEmpty();
    }

    @Test
    void findsVersionsThatDoNotNameEachOther() {
        assertThat(alternates(version("/en/cities", all()), version("/zh/cities", all().replace("/zh/cities", "/zh/city")))).isNotEmpty();
        assertThat(alternates(version("/en/cities", all().replace("hreflang=\"zh-Hans\"", "hreflang=\"zh\"")))).isNotEmpty();
        assertThat(alternates(version("/en/cities", ""))).isNotEmpty();
        assertThat(alternates(page("/en/cities", all(), ""))).isNotEmpty();
        assertThat(alternates(page("/en/cities", "<meta name=\"robots\" content=\"noindex\">" + all(), ""))).isNotEmpty();
    }

    private static List<String> alternates(Answer... versions) {
        return PageRules.wrongAlternates(List.of(versions), SITE, List.of(ENGLISH, CHINESE));
    }

    private static String all() {
        return "<link rel=\"alternate\" hreflang=\"en\" href=\"" + SITE + "/en/cities\"><link rel=\"alternate\" hreflang=\"zh-Hans\" href=\"" + SITE
            + "/zh/cities\"><link rel=\"alternate\" hreflang=\"x-default\" href=\"" + SITE + "/cities\">";
    }

    private static Answer version(String path, String head) {
        return page(path, "<link rel=\"canonical\" href=\"" + SITE + path + "\">" + head, "");
    }

    private static Answer page(String path, String head, String body) {
        return Answer.of(path, 200, "<!doctype html><html lang=\"en\"><head><title>Cities</title>" + head + "</head><body>" + body + "</body></html>", "Content-Type", "text/html");
    }
}
