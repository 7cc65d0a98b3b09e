package org.eclink.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
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

/** Li Mei tells of a recycling plant that was stopped, and does not want her city to be named. */
@RunningApplication
class CaseTest {

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    SignedIn limei = new SignedIn(new AccountId(new UUID(0, 0)), "");
    String ilse = "";

    CaseTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void bothAreHere() {
        limei = visitors.signedIn(new PersonName("李梅", "Li Mei"), List.of());
        ilse = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
    }

    @AfterEach
    void nothingWasTold() {
        db.sql("delete from translation.work where id in (select id from knowledge.work where code is null)").update();
        db.sql("delete from knowledge.work where code is null").update();
        newcomers.forgetEverybody();
    }

    private Answer tell(String... changes) {
        var form = new LinkedHashMap<>(Map.of("title", "A plant for construction waste that was stopped", "language", "en", "kind", "case-study", "outcome", "stopped", "climate", "Dwa", "density", "4200", "cities", "Luoyang",
            "section-problem", "Rubble filled the valley.", "section-failures", "Nobody had asked the neighbours."));
        form.putAll(Map.of("cost-from", "1,200,000", "cost-to", "1500000", "currency", "CNY", "cost-year", "2023", "indicator", "I21", "before", "12", "after", "14,5", "result-year", "2024"));
        for (var i = 0; i < changes.length; i += 2) form.put(changes[i], changes[i + 1]);
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return newcomers.post("/en/knowledge/write", limei.cookie(), fields.toArray(String[]::new));
    }

    private static String path(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location").replaceFirst(".*/knowledge/", "/knowledge/").replaceFirst("[?].*", "").replaceFirst("/manuscript$", "");
    }

    private String published(String... changes) {
        return path(newcomers.post("/en" + path(tell(changes)) + "/publish", ilse));
    }

    @Test
    void isToldInItsParts() {
        var path = published();
        assertThat(host.get("/en" + path).text()).contains("Stopped", "Rubble filled the valley.", "What went wrong", "Nobody had asked the neighbours.", "CNY 1,200,000 to 1,500,000 (prices of 2023)", "4,200", "Construction waste resource recovery rate",
            "<td>12</td><td>14.5</td><td>2024</td>", "/en/cities/luoyang");
        assertThat(host.get("/zh" + path).text()).contains("已中止", "建筑垃圾资源化利用率", "问题", "Rubble filled the valley.");
        Awaitility.await().untilAsserted(() -> assertThat(host.get("/en/knowledge?outcome=stopped").text()).contains("1 work</strong>", "Stopped</span>"));
        var edit = newcomers.get("/en" + path + "/edit", limei.cookie()).text();
        assertThat(edit).contains("value=\"14.5\"", "value=\"1500000\"", "Nobody had asked the neighbours.</textarea>");
    }

    /** Its owner and the editors know it; nobody else, wherever they look. */
    @Test
    void aCityThatIsNotToBeNamedStandsNowhere() {
        var manuscript = path(tell("unnamed", "yes"));
        for (var page : List.of("/edit", "/manuscript")) assertThat(newcomers.get("/en" + manuscript + page, ilse).text()).as(page).contains("Luoyang");
        var path = path(newcomers.post("/en" + manuscript + "/publish", ilse));
        var page = host.get("/en" + path).text();
        assertThat(page).contains("The city asked not to be named.", "Stopped").doesNotContain("Luoyang", "洛阳");
        for (var address : List.of("/en/cities/luoyang", "/en/knowledge?city=luoyang", "/en" + path + "/history")) assertThat(host.get(address).text()).as(address).doesNotContain("construction waste that was stopped</a>");
        assertThat(db.sql("select content::text || cities::text from knowledge.work where code is null union all select content::text from knowledge.release").query(String.class).list()).noneMatch(text -> text.contains("Luoyang"))
            .noneMatch(text -> text.contains(db.sql("select id from directory.city where slug = 'luoyang'").query(String.class).single()));
        assertThat(db.sql("select count(*) from knowledge.manuscript").query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"title, The plant of luoyang, title", "section-lessons, 洛阳的邻居, section-lessons", "publishers, City of Luoyang, publishers"})
    void nobodyPublishesItsNameByMistake(String name, String value, String field) {
        var answer = tell("unnamed", "yes", name, value);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("id=\"" + field + "-error\"", "The name of the city that is not to be named stands here.");
    }

    @ParameterizedTest
    @CsvSource({"outcome, '', outcome", "kind, report, outcome", "density, many, density", "cost-to, 3, cost-from", "currency, XXX, cost-from", "cost-year, 23, cost-from", "after, more, results", "indicator, I99, results", "result-year, '', results"})
    void whatCannotBeKeptIsSaidBesideItsField(String name, String value, String field) {
        var answer = tell(name, value);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("id=\"" + field + "-error\"", "Rubble filled the valley.");
    }
}
