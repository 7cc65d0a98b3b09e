package org.eclink.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A planner looks through the works that were there from the beginning. */
@RunningApplication
class KnowledgeTest {

    private static final Pattern TITLE = Pattern.compile("<h2 class=\"entry__title\"><a href=\"[^\"]*\"[^>]*>([^<]*)");

    final Host host;
    final JdbcClient db;

    KnowledgeTest(Host host, JdbcClient db) {
        this.host = host;
        this.db = db;
    }

    private String slug(String code) {
        return db.sql("select slug from knowledge.work where code = ?").param(code).query(String.class).single();
    }

    @ParameterizedTest
    @CsvSource({"'', 104", "?kind=case-study, 26", "?sector=WM, 24", "?sector=WM&kind=tool, 3", "?language=zh, 13", "?language=de, 1", "?city=copenhagen, 2", "?publisher=mohurd, 7", "?year=2018&kind=report, 5", "?state=draft, 3"})
    void isNarrowedDown(String query, int count) {
        assertThat(host.get("/en/knowledge" + query).text()).contains("<strong>" + (count == 1 ? "1 work" : count + " works") + "</strong>");
    }

    @Test
    void standsInTheClassicOrderUnlessAnotherIsAskedFor() {
        assertThat(TITLE.matcher(host.get("/en/knowledge?sector=MF").text()).results().map(match -> match.group(1)).toList()).startsWith("Eco-City Development Position Papers (compilation)", "Municipal Finance - EC-Link Position Paper",
            "Green Municipal Finance (GMF) Guidelines").endsWith("Common Ground Taxonomy - Climate Change Mitigation");
        assertThat(TITLE.matcher(host.get("/en/knowledge?sector=MF&sort=newest").text()).results().map(match -> match.group(1)).toList()).startsWith("Regulation (EU) 2023/2631 on European Green Bonds");
    }

    @Test
    void aCityOrPublisherIsNamedInTheReadersLanguage() {
        assertThat(host.get("/zh/knowledge?city=copenhagen").text()).contains("哥本哈根");
        assertThat(host.get("/nl/knowledge?publisher=mohurd").text()).contains("Ministry of Housing and Urban-Rural Development");
        assertThat(host.get("/en/knowledge?city=atlantis").text()).contains("atlantis");
    }

    @Test
    void aWorkSaysWhatItIsAndWhereThatIsKnownFrom() {
        var page = host.get("/en/knowledge/" + slug("D001")).text();
        assertThat(page).contains("Position paper</span> by EC-Link", "F. Steinberg", "Series editor", "January 2018", "EC-Link Position Papers", "1.5", "Draft", "issuu.com", "well established", "/id/work/");
        assertThat(page).contains("Part of", "/en/knowledge/" + slug("D006"));
        assertThat(host.get("/en/knowledge/" + slug("D006")).text()).contains("Contains", "/en/knowledge/" + slug("D001"));
        assertThat(host.get("/zh/knowledge/" + slug("D007")).text()).contains("2017年至2018年", "存疑", "lang=\"en\">existence inferred");
    }

    @Test
    void aTitleStandsInEachLanguageInWhichItsAuthorsWroteIt() {
        var slug = slug("D071");
        assertThat(slug).isEqualTo("assessment-standard-for-green-eco-district");
        assertThat(host.get("/en/knowledge?publisher=mohurd").text()).contains("/en/knowledge/" + slug);
        assertThat(host.get("/zh/knowledge/" + slug).text()).contains("绿色生态城区评价标准</h1>");
    }

    @Test
    void leadsFromItsAddressForEverToItsPage() {
        var id = db.sql("select id from knowledge.work where code = 'D014'").query(String.class).single();
        assertThat(host.get("/id/work/" + id, "Accept-Language", "zh").header("Location")).endsWith("/zh/knowledge/" + slug("D014"));
        assertThat(host.get("/en/knowledge/" + id).header("Location")).endsWith("/en/knowledge/" + slug("D014"));
    }

    @Test
    void isFoundWhereItBelongs() {
        var title = "Copenhagen: Rain Water Harvesting Project";
        assertThat(host.get("/en/cities/copenhagen").text()).contains(title, "2 works");
        assertThat(host.get("/en/cities/luoyang").text()).doesNotContain("Knowledge Center</h2>");
        assertThat(host.get("/en/sectors/wm").text()).contains("24 works", "/en/knowledge?sector=WM");
        assertThat(host.get("/en/terms/glossary/WM-003").text()).contains("works</a>", "/en/knowledge/" + slug("D075"));
        assertThat(host.get("/en").text()).contains("104 works");
        assertThat(host.get("/sitemap.xml").text() + host.get("/sitemap/works-1.xml").text()).contains("works");
    }

    @Test
    void isTakenAlongAsData() {
        var found = host.get("/api/v1/works?kind=standard&language=zh&limit=2").json();
        assertThat(found.path("items").size()).isEqualTo(2);
        var first = found.path("items").path(0);
        assertThat(first.path("slug").asString()).isEqualTo("assessment-standard-for-green-eco-district");
        assertThat(first.path("number").asString()).isEqualTo("GB/T 51255-2017");
        assertThat(first.path("origin").path("confidence").asString()).isEqualTo("high");
        var next = host.get("/api/v1/works?kind=standard&language=zh&limit=2&cursor=" + found.path("next").asString()).json();
        assertThat(next.path("items").path(0).path("number").asString()).isEqualTo("GB/T 51350-2019");
        assertThat(host.get("/api/v1/works/" + slug("D001")).json().path("relations").path(0).path("kind").asString()).isEqualTo("part-of");
        assertThat(host.get("/api/v1/works?kind=poem").status()).isEqualTo(400);
    }
}
