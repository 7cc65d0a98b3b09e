package org.eclink.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.running.Answer;
import org.eclink.running.CountedQueries;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Zhuhai tells of its rain gardens in Chinese; a Dutch planner looks for them in her own words, and for much else. */
@RunningApplication
class SearchTest {

    private static final String TITLE = "珠海建成十座雨水花园";

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    final Path directory;
    SignedIn xiaoming = new SignedIn(new AccountId(new UUID(0, 0)), "");
    String eleni = "";

    SearchTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db, @Value("${eclink.search.directory}") Path directory) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
        this.directory = directory;
    }

    @BeforeEach
    void everythingIsKnown() {
        xiaoming = visitors.signedIn(new PersonName("王晓明", "Wang Xiaoming"), List.of());
        eleni = visitors.signedIn(new PersonName(null, "Eleni Papadaki"), List.of(Office.ADMINISTRATOR)).cookie();
        soon(() -> assertThat(found("en", "sponge city")).contains("sponge city"));
        soon(() -> assertThat(found("en", "Luoyang")).contains("Luoyang"));
    }

    @AfterEach
    void nothingIsNews() {
        for (var table : List.of("news.item", "translation.rendering", "translation.work", "translation.passage")) db.sql("delete from " + table).update();
        newcomers.forgetEverybody();
    }

    private static void soon(ThrowingRunnable seen) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100)).untilAsserted(seen);
    }

    private static String coded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Answer search(String language, String words, String... headers) {
        return host.get("/" + language + "/search?q=" + coded(words), headers);
    }

    /** The titles of what was found, in order. */
    private List<String> found(String language, String words, String... headers) {
        return titles(search(language, words, headers));
    }

    private static List<String> titles(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var titles = new ArrayList<String>();
        var parts = answer.text().split("class=\"names\"><span[^>]*>");
        for (var at = 1; at < parts.length; at++) titles.add(parts[at].substring(0, parts[at].indexOf("</span>")).replaceAll("<[^>]*>", "").strip());
        return titles;
    }

    /** What is said of the first result. */
    private static String why(Answer answer) {
        var text = answer.text();
        var from = text.indexOf("entry__why");
        return text.substring(from, text.indexOf("</p>", from)).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private String published() {
        var written = newcomers.post("/zh/news/write", xiaoming.cookie(), "title", TITLE, "body", "珠海今年建成了十座雨水花园，收集周边街道的雨水。", "voice", "member", "sector", "WM");
        var slug = written.header("Location").replaceFirst(".*/", "").replaceFirst("[?].*", "");
        return newcomers.post("/zh/news/" + slug + "/publish", xiaoming.cookie()).header("Location").replaceFirst(".*/", "").replaceFirst("[?].*", "");
    }

    @ParameterizedTest
    @CsvSource({ "en, sponge city, sponge city", "zh, 海绵城市, 海绵城市", "nl, sponsstad, sponsstad", "en, 海綿城市, sponge city", "nl, Schwammstadt, sponsstad", "zh, ville éponge, 海绵城市" })
    void anAgreedTermIsFoundInEveryLanguageItHas(String language, String asked, String first) {
        assertThat(found(language, asked).getFirst()).isEqualTo(first);
    }

    @Test
    void whatIsWrittenInChineseIsFoundInEnglishAndInDutch() {
        published();
        soon(() -> assertThat(found("en", "rain garden")).contains(TITLE));
        soon(() -> assertThat(found("nl", "regentuin")).contains(TITLE));
        assertThat(why(host.get("/en/search?kind=news&q=" + coded("rain garden")))).contains("by the agreed term rain garden = 雨水花园");
    }

    @Test
    void anObjectInSeveralLanguagesIsFoundOnce() {
        assertThat(titles(host.get("/en/search?kind=city&q=" + coded("Luoyang 洛阳")))).containsOnlyOnce("Luoyang");
    }

    @Test
    void whoOnlyWantsTheirOwnWordsGetsNoOthers() {
        published();
        soon(() -> assertThat(found("en", "rain garden")).contains(TITLE));
        assertThat(titles(host.get("/en/search?only=yes&q=" + coded("rain garden")))).contains("rain garden").doesNotContain(TITLE);
    }

    @Test
    void aDraftIsNotFoundAndWhatIsWithdrawnIsFoundNoMore() {
        newcomers.post("/zh/news/write", xiaoming.cookie(), "title", "草稿雨水花园", "body", "雨水花园的草稿。", "voice", "member");
        var slug = published();
        soon(() -> assertThat(found("zh", "雨水花园")).contains(TITLE));
        assertThat(found("zh", "雨水花园", "Cookie", xiaoming.cookie())).doesNotContain("草稿雨水花园");
        var ilse = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
        assertThat(newcomers.post("/en/news/" + slug + "/withdraw", ilse, "because", "It was a mistake.").status()).isEqualTo(303);
        soon(() -> assertThat(found("zh", "雨水花园")).doesNotContain(TITLE));
        soon(() -> assertThat(db.sql("select is_gone from search.entry where kind = 'news'").query(Boolean.class).list()).contains(true));
    }

    @Test
    void whoShowsThemselvesToMembersIsFoundByMembersAlone() {
        soon(() -> assertThat(checked()).contains("all known as they are")); // nobody of an earlier story is left
        newcomers.post("/en/profile", xiaoming.cookie(), "version", "0", "organisation", "Zhuhai Water", "expertise", "Stormwater", "readers.name", "members", "readers.organisation", "members", "readers.sectors", "members", "readers.languages", "members",
            "readers.expertise", "members", "readers.availability", "members", "readers.links", "members", "readers.orcid", "members");
        var anna = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of()).cookie();
        soon(() -> assertThat(titles(host.get("/en/search?kind=person&q=Xiaoming", "Cookie", anna))).containsExactly("Wang Xiaoming"));
        var asVisitor = host.get("/en/search?q=Xiaoming");
        assertThat(asVisitor.text()).doesNotContain("Wang Xiaoming", "value=\"person\"");
        assertThat(host.get("/en/search/suggestions?q=xiaom").text()).doesNotContain("Xiaoming");
        assertThat(host.get("/api/v1/search?q=Xiaoming").text()).doesNotContain("Wang Xiaoming");
    }

    @ParameterizedTest
    @ValueSource(strings = { "haimian", "hmcs", "海绵", "spon", "Spons", "Schwamm", "ville ép" })
    void suggestionsComeInAnySpelling(String typed) {
        assertThat(host.get("/en/search/suggestions?q=" + coded(typed)).json().path("items").findValuesAsString("slug")).contains("sponge city");
    }

    @Test
    void facetsCountWhatTheyWouldLeaveAndNarrowDown() {
        var all = host.get("/en/search?q=waste").text();
        var count = Integer.parseInt(all.replaceAll("(?s).*value=\"term\"><span>Terms</span><span class=\"facet__count\">(\\d+)<.*", "$1"));
        assertThat(count).isGreaterThan(5);
        var narrowed = host.get("/en/search?q=waste&kind=term");
        assertThat(narrowed.text()).contains(count + " results", "href=\"/en/search?q=waste\" aria-label=\"Without Terms\"");
        assertThat(host.get("/en/search?q=waste&kind=atlantis").text()).contains("Nothing found", "Nothing answers that yet");
    }

    @ParameterizedTest
    @CsvSource({ "kind=city&q=Lisbon, kind=city&country=ES", "kind=organisation&q=INBAR, kind=organisation&country=CN", "kind=term&q=WM-003, kind=term&sector=WM" })
    void moreResultsTakeNoMoreQueries(String few, String many) {
        assertThat(titles(host.get("/en/search?" + many)).size()).isGreaterThan(Math.max(1, titles(host.get("/en/search?" + few)).size()));
        assertThat(CountedQueries.of(host, "/en/search?" + many)).isEqualTo(CountedQueries.of(host, "/en/search?" + few));
    }

    @Test
    void aPageForNothingSaysWhatWasUnderstood() {
        var answer = host.get("/en/search?kind=news&q=" + coded("建筑垃圾"));
        assertThat(answer.text()).contains("Nothing answers that yet", "This is how your words were understood");
        assertThat(answer.text().replaceAll("<[^>]*>", "")).contains("垃圾: junk");
    }

    @ParameterizedTest
    @ValueSource(strings = { "+", "AND OR NOT", "the of and", "的了吗", "\"", "a*b?c~2^9", "city:luoyang", "🏙🌊", "e\u0301\u0301", "\uFFFD", "洛阳 Luoyang Луоян λ", "()[]{}\\/<script>alert(1)</script>", "' or 1=1 --", "%00", "…" })
    void nothingThatIsTypedBreaksAnything(String typed) {
        assertThat(search("en", typed).status()).isEqualTo(200);
        assertThat(host.get("/api/v1/search?q=" + coded(typed)).status()).isEqualTo(200);
        assertThat(host.get("/zh/search/suggestions?q=" + coded(typed)).status()).isEqualTo(200);
    }

    @Test
    void halvesOfCharactersBreakNothing() {
        assertThat(host.askRaw("GET", "/en/search?q=%ED%A0%80").status()).isEqualTo(400);
        assertThat(host.askRaw("GET", "/en/search?q=%F0%9F").status()).isEqualTo(400);
    }

    @Test
    void tenThousandCharactersAreRefusedInASentenceAndKept() {
        var answer = search("en", "water ".repeat(1700));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("That is too long: ask in up to 500 characters.", "value=\"water water");
        assertThat(host.get("/api/v1/search?q=" + coded("water ".repeat(1700))).status()).isEqualTo(400);
    }

    @Test
    void theApiSaysWhatItFoundAndHowItUnderstood() {
        var answer = host.get("/api/v1/search?q=" + coded("建筑垃圾资源化")).json();
        assertThat(answer.path("understood").path("language").asString()).isEqualTo("zh");
        assertThat(answer.path("understood").path("words").path("en").path("垃圾").get(0).asString()).isNotBlank();
        var first = answer.path("items").get(0);
        assertThat(first.path("titles").path("en").asString()).isEqualToIgnoringCase("construction and demolition waste");
        assertThat(host.get(first.path("address").asString()).status()).isIn(302, 303);
    }

    @Test
    void anIndexThatSomebodyDeletesIsMadeAnewWhileSearchGoesOn() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
        for (var asked = 0; asked < 20; asked++) assertThat(search("en", "sponge city").status()).isEqualTo(200);
        soon(() -> assertThat(Files.exists(directory)).isTrue());
        published();
        soon(() -> assertThat(found("zh", "雨水花园")).contains(TITLE));
        soon(() -> assertThat(found("en", "sponge city")).contains("sponge city"));
    }

    @Test
    void anAdministratorHasTheIndexMadeAnewAndItAnswersMeanwhile() {
        assertThat(newcomers.post("/en/secretariat/search/rebuild", eleni).status()).isEqualTo(303);
        for (var asked = 0; asked < 20; asked++) assertThat(found("en", "sponge city")).contains("sponge city");
        soon(() -> assertThat(newcomers.get("/en/secretariat/search", eleni).text()).contains("This server knows of every change.").doesNotContain("<progress"));
        assertThat(found("en", "sponge city")).contains("sponge city");
    }

    @Test
    void aCheckFindsWhatSearchDoesNotKnowAsItIs() {
        soon(() -> assertThat(checked()).contains("all known as they are"));
        db.sql("update search.entry set fingerprint = decode(repeat('00', 32), 'hex') where kind = 'city' and id = (select id from directory.city where slug = 'luoyang')").update();
        db.sql("delete from search.entry where kind = 'city' and id = (select id from directory.city where slug = 'zhuhai')").update();
        db.sql("insert into search.entry (kind, id, change, fingerprint) select 'city', gen_random_uuid(), nextval('search.change'), ''").update();
        assertThat(checked()).contains("3 were not known as they are and are read again");
        soon(() -> assertThat(checked()).contains("all known as they are"));
    }

    private String checked() {
        soon(() -> assertThat(db.sql("select count(*) from search.entry where fingerprint is null and not is_gone").query(Integer.class).single()).isZero());
        var answer = newcomers.post("/en/secretariat/search/check", eleni);
        return newcomers.get(answer.header("Location"), eleni).text();
    }
}
