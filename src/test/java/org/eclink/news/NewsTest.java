package org.eclink.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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
import tools.jackson.databind.JsonNode;

/** Zhuhai tells of its rain gardens in Chinese; Anna reads and translates it, and the author corrects one paragraph. */
@RunningApplication
class NewsTest {

    private static final String TITLE = "珠海建成十座雨水花园";
    private static final String FIRST = "珠海今年建成了十座雨水花园，分布在香洲区和金湾区。";
    private static final String SECOND = "每座花园收集周边街道的雨水，用于浇灌和道路清洗。";
    private static final String BODY = FIRST + "\n\n" + SECOND;

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    SignedIn xiaoming = new SignedIn(new AccountId(new UUID(0, 0)), "");
    String anna = "";
    String ilse = "";

    NewsTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void xiaomingSpeaksForZhuhai() {
        xiaoming = visitors.signedIn(new PersonName("王晓明", "Wang Xiaoming"), List.of());
        anna = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of()).cookie();
        ilse = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
        newcomers.post("/en/cities/zhuhai/speak", xiaoming.cookie(), "post", "head", "reason", "I work there.");
        newcomers.post("/en/seats/" + db.sql("select id from directory.seat").query(String.class).single() + "/confirm", ilse);
    }

    @AfterEach
    void nothingIsNews() {
        for (var table : List.of("directory.seat", "news.item", "news.subscription", "translation.rendering", "translation.work", "translation.passage")) db.sql("delete from " + table).update();
        newcomers.forgetEverybody();
    }

    private Answer write(String cookie, String... changes) {
        var form = new LinkedHashMap<>(Map.of("title", TITLE, "body", BODY, "voice", "/cities/zhuhai", "sector", "WM"));
        for (var i = 0; i < changes.length; i += 2) form.put(changes[i], changes[i + 1]);
        return newcomers.post("/zh/news/write", cookie, fields(form));
    }

    private static String[] fields(Map<String, String> form) {
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return fields.toArray(String[]::new);
    }

    private static String slug(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location").replaceFirst(".*/", "").replaceFirst("[?].*", "");
    }

    private String published(String... changes) {
        return slug(newcomers.post("/zh/news/" + slug(write(xiaoming.cookie(), changes)) + "/publish", xiaoming.cookie()));
    }

    private String id(String slug) {
        return db.sql("select id from news.item where slug = ?").param(slug).query(String.class).single();
    }

    private String hash(String words) {
        return db.sql("select encode(hash, 'hex') from translation.passage where words = ?").param(words).query(String.class).single();
    }

    private Answer translate(String slug, String source, String into, String words, String... more) {
        var form = new LinkedHashMap<>(Map.of("into", into, "words", words));
        for (var i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return newcomers.post("/en/translate/" + id(slug) + "/" + hash(source), anna, fields(form));
    }

    private Answer correct(String slug, String body, String reason) {
        var version = db.sql("select version from news.item where slug = ?").param(slug).query(String.class).single();
        return newcomers.post("/zh/news/" + slug + "/edit", xiaoming.cookie(), "title", TITLE, "body", body, "voice", "/cities/zhuhai", "version", version, "reason", reason);
    }

    private JsonNode item(String slug) {
        return host.get("/api/v1/news/" + slug).json();
    }

    @Test
    void nobodyElseReadsADraft() {
        var slug = slug(write(xiaoming.cookie()));
        assertThat(newcomers.get("/zh/news/" + slug, xiaoming.cookie()).text()).contains(TITLE, "草稿");
        assertThat(newcomers.get("/en/news/" + slug, anna).status()).isEqualTo(404);
        for (var place : List.of("/en/news", "/zh/feeds/news", "/api/v1/news", "/zh/cities/zhuhai", "/zh", "/sitemap.xml")) assertThat(host.get(place).text()).as(place).doesNotContain(TITLE);
        assertThat(newcomers.get("/en/translate", anna).text()).doesNotContain(TITLE);
        assertThat(db.sql("select count(*) from translation.passage").query(Integer.class).single()).isZero();
    }

    @Test
    void isReadAsFarAsItIsTranslated() {
        var slug = published();
        assertThat(slug).isEqualTo("zhu-hai-jian-cheng-shi-zuo-yu-shui-hua-yuan");
        assertThat(host.get("/nl/news/" + slug).text()).contains(TITLE, "lang=\"zh-Hans\"", "Nog niets hiervan is in het Nederlands", "Geschreven in het Chinees (vereenvoudigd)");
        assertThat(translate(slug, TITLE, "en", "Zhuhai builds ten rain gardens").header("Location")).contains("done=saved");
        translate(slug, FIRST, "en", "This year Zhuhai built ten rain gardens in Xiangzhou and Jinwan.");
        translate(slug, FIRST, "nl", "Dit jaar legde Zhuhai tien regentuinen aan in Xiangzhou en Jinwan.");
        var english = host.get("/en/news/" + slug).text();
        assertThat(english).contains("<h1>Zhuhai builds ten rain gardens", "rendering--human", "by Anna de Vries", SECOND, "rendering--missing", "Of 3 paragraphs, 2 are here in English.");
        assertThat(host.get("/nl/news/" + slug).text()).contains("regentuinen</a> aan", TITLE);
        assertThat(host.get("/en/news/" + slug + "?read=written").text()).contains(SECOND).doesNotContain("This year");
        assertThat(host.get("/en/news/" + slug + "?read=facing").text()).contains("facing__side", "This year");
        for (var place : List.of("/en/news", "/en", "/en/cities/zhuhai", "/en/news?city=zhuhai", "/en/news?sector=WM", "/en/news?language=zh")) assertThat(host.get(place).text()).as(place).contains("Zhuhai builds ten rain gardens");
        assertThat(host.get("/en/news?city=luoyang").text()).doesNotContain("Zhuhai builds");
    }

    /** On the page, in the API and in the feed. */
    @Test
    void exactlyTheChangedParagraphIsOutdatedInEachLanguage() {
        var slug = published();
        translate(slug, FIRST, "en", "This year Zhuhai built ten rain gardens in Xiangzhou and Jinwan.");
        translate(slug, FIRST, "nl", "Dit jaar legde Zhuhai tien regentuinen aan in Xiangzhou en Jinwan.");
        translate(slug, SECOND, "en", "Each garden collects the rain of the streets around it, for watering and street cleaning.");
        assertThat(correct(slug, BODY.replace("十座", "十二座"), "").status()).as("without a reason").isEqualTo(422);
        assertThat(correct(slug, BODY.replace("十座", "十二座"), "数量有误。").status()).isEqualTo(303);
        var english = host.get("/en/news/" + slug).text();
        assertThat(english.split("rendering--outdated", -1)).hasSize(2);
        assertThat(english).contains("Outdated: the original has changed since", "Corrected", "数量有误。", "Each garden collects");
        var paragraphs = item(slug).path("body").path("paragraphs");
        assertThat(paragraphs.path(0).path("outdated").propertyNames()).containsExactly("en", "nl");
        assertThat(paragraphs.path(0).path("words").propertyNames()).containsExactly("zh-Hans");
        assertThat(paragraphs.path(1).path("outdated").propertyNames()).isEmpty();
        assertThat(paragraphs.path(1).path("words").path("en").path("by").asString()).isEqualTo("human");
        assertThat(host.get("/en/feeds/news").text()).contains("Outdated: the original has changed since").contains("xml:lang=\"en\"", "<title xml:lang=\"zh-Hans\">" + TITLE);
        assertThat(host.get("/nl/feeds/news").text()).contains("Verouderd");
        assertThat(host.get("/en/news/" + slug + "/history").text()).contains("<ins>十二座</ins>").contains("<del>");
    }

    /** Rain gardens occur in it; its author said that it is about water. */
    @Test
    void isFoundByItsSectorAndItsTerms() {
        var slug = published();
        translate(slug, TITLE, "en", "Zhuhai builds ten rain gardens");
        var term = db.sql("select id from terms.concept where scheme = 'glossary' and code = 'WM-012'").query(String.class).single();
        assertThat(host.get("/en/terms/glossary/WM-012").text()).contains("1 news item", "Zhuhai builds ten rain gardens", "/en/news?term=" + term);
        assertThat(host.get("/en/sectors/wm").text()).contains("1 news item");
        for (var address : List.of("/en/news?term=" + term, "/en/feeds/news?term=" + term)) assertThat(host.get(address).text()).as(address).contains("Zhuhai builds ten rain gardens");
        assertThat(host.get("/api/v1/news?term=WM-012").json().path("items").size()).isOne();
        assertThat(host.get("/api/v1/news?term=WM-001").json().path("items").size()).isZero();
        assertThat(host.get("/api/v1/news?term=nothing").status()).isEqualTo(400);
    }

    @Test
    void aFigureThatIsNotTheSameIsAskedAbout() {
        var slug = published("body", "投资3400万元。");
        var asked = translate(slug, "投资3400万元。", "en", "It cost 3.4 million yuan.");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("The figure 3400万 is not the same on both sides.", "It cost 3.4 million yuan.");
        assertThat(translate(slug, "投资3400万元。", "en", "It cost 3.4 million yuan.", "sure", "yes").status()).isEqualTo(303);
    }

    @Test
    void aRenderingIsReadOnThePageItIsOnAndOnNoOther() {
        var slug = published();
        translate(slug, FIRST, "en", "This year Zhuhai has built ten rain gardens, in Xiangzhou and in Jinwan.", "sure", "yes");
        var other = published("title", "别的", "body", "别的消息。");
        var rendering = db.sql("select id from translation.rendering").query(String.class).single();
        assertThat(newcomers.post("/en/translate/" + id(other) + "/renderings/" + rendering, ilse, "into", "en", "at", hash(FIRST)).status()).isEqualTo(404);
        assertThat(newcomers.post("/en/translate/" + id(slug) + "/renderings/" + rendering, ilse, "into", "en", "at", hash(FIRST)).status()).isEqualTo(303);
    }

    @Test
    void aSecondTranslatorIsShownTheFirst() {
        var slug = published();
        translate(slug, TITLE, "en", "Zhuhai builds ten rain gardens");
        var overtaken = translate(slug, TITLE, "en", "Ten rain gardens for Zhuhai");
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text()).contains("Zhuhai builds ten rain gardens", "Ten rain gardens for Zhuhai");
        var seen = db.sql("select id from translation.rendering").query(String.class).single();
        assertThat(translate(slug, TITLE, "en", "Ten rain gardens for Zhuhai", "seen", seen).status()).isEqualTo(303);
        assertThat(host.get("/en/news/" + slug).text()).contains("<h1>Ten rain gardens for Zhuhai");
        var newest = db.sql("select id from translation.rendering where superseded_at is null").query(String.class).single();
        assertThat(newcomers.post("/en/translate/" + id(slug) + "/renderings/" + newest, anna, "into", "en", "at", hash(TITLE)).status()).as("one's own").isEqualTo(404);
        assertThat(newcomers.post("/en/translate/" + id(slug) + "/renderings/" + newest, ilse, "into", "en", "at", hash(TITLE)).status()).isEqualTo(303);
        assertThat(db.sql("select string_agg(provenance, ' ' order by made_at) from translation.rendering where superseded_at is null").query(String.class).single()).isEqualTo("human reviewed");
    }

    @Test
    void aTranslationOfWhatItsAuthorChangesMeanwhileIsNotLost() {
        var slug = published();
        var first = hash(FIRST);
        correct(slug, BODY.replace("十座", "十二座"), "数量有误。");
        var answer = newcomers.post("/en/translate/" + id(slug) + "/" + first, anna, "into", "en", "words", "This year Zhuhai built ten rain gardens in Xiangzhou and Jinwan.");
        assertThat(answer.header("Location")).contains("done=changed", "at=" + hash(FIRST.replace("十座", "十二座")));
        assertThat(newcomers.get(answer.header("Location").replaceFirst("https?://[^/]+", "").replaceFirst("#.*", ""), anna).text()).contains("<ins>十二座</ins>", "This year Zhuhai built ten rain gardens");
        assertThat(host.get("/en/news/" + slug).text()).contains("rendering--outdated", "This year Zhuhai built ten");
    }

    @Test
    void whoWishedToReadItIsToldWhenAllOfItIsThere() {
        var slug = published("body", FIRST);
        newcomers.post("/en/translate/" + id(slug) + "/wish", ilse, "into", "en");
        newcomers.post("/en/translate/" + id(slug) + "/wish", ilse, "into", "en");
        assertThat(newcomers.get("/en/translate", anna).text()).contains("1 member would like to read it", "2 of 2 paragraphs missing");
        translate(slug, TITLE, "en", "Zhuhai builds ten rain gardens");
        assertThat(db.sql("select count(*) from mail.letter where subject like '%wished%'").query(Integer.class).single()).isZero();
        translate(slug, FIRST, "en", "This year Zhuhai built ten rain gardens in Xiangzhou and Jinwan.");
        assertThat(db.sql("select count(*) from mail.letter where link like ?").param("%/news/" + slug).query(Integer.class).single()).isOne();
        assertThat(newcomers.get("/en/translate", anna).text()).doesNotContain("would like to read it");
    }

    @Test
    void whatIsPlannedIsPublishedByItselfAndNotBefore() {
        var slug = slug(write(xiaoming.cookie()));
        var soon = LocalDateTime.now(ZoneOffset.UTC).plusDays(1).withNano(0).withSecond(0);
        var late = newcomers.post("/zh/news/" + slug + "/schedule", xiaoming.cookie(), "at", soon.minusDays(3).toString());
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("id=\"at-error\"", "value=\"" + soon.minusDays(3) + "\"");
        assertThat(newcomers.post("/zh/news/" + slug + "/schedule", xiaoming.cookie(), "at", soon.toString()).header("Location")).contains("done=scheduled");
        assertThat(host.get("/en/news").text()).doesNotContain(TITLE);
        db.sql("update news.item set due_at = now() - interval '1 second'").update();
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(host.get("/en/news").text()).contains(TITLE));
    }

    @Test
    void anArchivedItemKeepsItsAddressAndAWithdrawnOneIsGone() {
        var slug = published();
        newcomers.post("/zh/news/" + slug + "/archive", xiaoming.cookie());
        assertThat(host.get("/en/news").text()).doesNotContain(TITLE);
        assertThat(host.get("/en/news/" + slug).status()).isEqualTo(200);
        newcomers.post("/zh/news/" + slug + "/unarchive", xiaoming.cookie());
        translate(slug, TITLE, "en", "Zhuhai builds ten rain gardens");
        assertThat(newcomers.post("/en/news/" + slug + "/withdraw", ilse, "because", " ").text()).contains("id=\"because-error\"");
        assertThat(newcomers.post("/en/news/" + slug + "/withdraw", ilse, "because", "It names a person.").status()).isEqualTo(303);
        assertThat(host.get("/en/news/" + slug).status()).isEqualTo(404);
        assertThat(host.get("/api/v1/news/" + slug).status()).isEqualTo(404);
        assertThat(newcomers.get("/zh/news/" + slug, xiaoming.cookie()).text()).contains("It names a person.", TITLE);
        assertThat(newcomers.post("/zh/news/" + slug + "/publish", xiaoming.cookie()).status()).as("only the secretariat takes that back").isEqualTo(404);
        newcomers.post("/en/news/" + slug + "/publish", ilse);
        assertThat(host.get("/en/news/" + slug).text()).as("its translations are found again").contains("<h1>Zhuhai builds ten rain gardens");
    }

    @Test
    void aLanguageThatWasFoundOutWronglyIsCorrectedAndItsTranslationsStay() {
        var slug = published("title", "Regen", "body", "In de stad is water in het park.", "language", "af");
        translate(slug, "In de stad is water in het park.", "en", "In the city there is water in the park.");
        assertThat(newcomers.post("/zh/news/" + slug + "/language", xiaoming.cookie(), "language", "nl").status()).isEqualTo(303);
        assertThat(host.get("/nl/news/" + slug).text()).contains("Geschreven in het Nederlands", "renderings--quiet");
        assertThat(host.get("/en/news/" + slug).text()).contains("In the city there is water in the park.");
        assertThat(host.get("/en/news?language=nl").text()).contains("Regen");
    }

    @Test
    void twoWhoChangeTheSameAreShownBoth() {
        var slug = slug(write(xiaoming.cookie()));
        newcomers.post("/zh/news/" + slug + "/edit", xiaoming.cookie(), "title", TITLE, "body", FIRST, "voice", "/cities/zhuhai", "version", "1");
        var second = newcomers.post("/en/news/" + slug + "/edit", ilse, "title", TITLE, "body", SECOND, "voice", "/cities/zhuhai", "version", "1");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Somebody else has saved it meanwhile", "<textarea", SECOND, "name=\"version\" value=\"2\"");
    }

    /** They wait for each other: the second finds what the first has left. */
    @Test
    void ofTwoWhoPublishAtOnceNeitherReaddressesIt() throws Exception {
        var slug = slug(write(xiaoming.cookie()));
        try (var both = Executors.newFixedThreadPool(4)) {
            var answers = both.invokeAll(Stream.of(xiaoming.cookie(), ilse, xiaoming.cookie(), ilse).<Callable<Answer>>map(cookie -> () -> newcomers.post("/zh/news/" + slug + "/publish", cookie)).toList());
            for (var answer : answers) assertThat(slug(answer.get())).isEqualTo("zhu-hai-jian-cheng-shi-zuo-yu-shui-hua-yuan");
        }
        assertThat(newcomers.post("/zh/news/" + slug + "/delete", xiaoming.cookie()).status()).as("who still sees the draft cannot delete what everybody reads").isEqualTo(409);
        assertThat(host.get("/zh/news/" + slug).header("Location")).as("the draft's address leads to it").endsWith("/zh/news/zhu-hai-jian-cheng-shi-zuo-yu-shui-hua-yuan");
    }

    @Test
    void anEventKeepsTheClockOfWhereItTakesPlace() {
        var slug = slug(write(xiaoming.cookie(), "begins", "2026-11-25T09:00", "venue", "香洲区"));
        db.sql("update news.item set zone = 'Asia/Shanghai', begins_at = '2026-11-25T01:00Z'").update();
        assertThat(newcomers.get("/en/news/" + slug + "/edit", ilse).text()).contains("value=\"2026-11-25T09:00\"", "Shanghai");
        var saved = newcomers.post("/en/news/" + slug + "/edit", ilse, "title", TITLE, "body", BODY, "voice", "/cities/zhuhai", "venue", "香洲区", "begins", "2026-11-25T10:00", "version", "1");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(db.sql("select zone || ' ' || (begins_at at time zone 'UTC')::text from news.item").query(String.class).single()).isEqualTo("Asia/Shanghai 2026-11-25 02:00:00");
    }

    @Test
    void whoCorrectsWhatAMemberTellsLeavesItTheirs() {
        var slug = published("voice", "member");
        assertThat(newcomers.get("/en/news/" + slug + "/edit", ilse).text()).contains("Wang Xiaoming").doesNotContain(">Ilse van den Berg</option>");
        assertThat(newcomers.post("/en/news/" + slug + "/edit", ilse, "title", TITLE, "body", FIRST, "voice", "member", "version", "1", "reason", "shorter").status()).isEqualTo(303);
        assertThat(host.get("/en/news/" + slug).text()).contains("Wang Xiaoming");
        var ofCity = published("title", "珠海");
        assertThat(newcomers.post("/en/news/" + ofCity + "/edit", ilse, "title", TITLE, "body", BODY, "voice", "member", "version", "1", "reason", "mine").status()).as("nobody makes it theirs, or the author's").isEqualTo(422);
    }

    @Test
    void newsOfAnOrganisationIsThatOfWhatItWasMergedInto() {
        var merged = db.sql("select slug from directory.organisation where merged_into is null order by number limit 2").query(String.class).list();
        var slug = slug(newcomers.post("/en/news/" + slug(write(ilse, "voice", "/organisations/" + merged.getFirst())) + "/publish", ilse));
        db.sql("update directory.organisation set merged_into = (select id from directory.organisation where slug = ?) where slug = ?").params(merged.getLast(), merged.getFirst()).update();
        try {
            assertThat(host.get("/zh/organisations/" + merged.getLast()).text()).contains(TITLE);
            assertThat(host.get("/zh/news?organisation=" + merged.getLast()).text()).contains(TITLE);
            db.sql("insert into directory.seat (id, organisation, account, is_head, reason, claimed_at, decided_at, decided_by, is_confirmed) select gen_random_uuid(), id, :account, true, 'known', now(), now(), :account, true from directory.organisation where slug = :slug")
                .param("account", xiaoming.account().value()).param("slug", merged.getLast()).update();
            assertThat(newcomers.get("/zh/news/" + slug + "/edit", xiaoming.cookie()).status()).isEqualTo(200);
            assertThat(newcomers.get("/zh/news/mine", xiaoming.cookie()).text()).contains(TITLE);
        } finally {
            db.sql("update directory.organisation set merged_into = null where slug = ?").param(merged.getFirst()).update();
        }
    }

    @Test
    void membersCommentInTheirLanguageAndTakeItAwayAgain() {
        var slug = published();
        var location = newcomers.post("/nl/news/" + slug + "/comments", anna, "words", "Mooi! Hoeveel **regen** past erin?").header("Location");
        assertThat(host.get("/nl/news/" + slug).text()).contains("Anna de Vries", "<strong>regen</strong>");
        assertThat(host.get("/zh/news/" + slug).text()).contains("Hoeveel", "lang=\"nl\"");
        var comment = location.replaceFirst(".*#comment-", "");
        assertThat(newcomers.post("/zh/news/" + slug + "/comments/" + comment + "/remove", xiaoming.cookie()).status()).isEqualTo(404);
        newcomers.post("/nl/news/" + slug + "/comments/" + comment + "/remove", anna);
        assertThat(host.get("/nl/news/" + slug).text()).contains("Deze reactie is weggehaald.").doesNotContain("Hoeveel");
    }

    /** What no page, feed or file could carry, and moments that no calendar has. */
    @ParameterizedTest
    @CsvSource({"body, 'a\uFFFEb'", "body, 'a\u0007b'", "body, 'a\u202Eb'", "title, 'a\u0000b'", "begins, +999999999-01-01T00:00", "begins, 1815-06-18T11:00", "begins, tomorrow", "language, klingon!"})
    void whatCannotBeKeptIsRefusedBesideItsField(String field, String value) {
        var refused = write(xiaoming.cookie(), field, value);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("id=\"" + field + "-error\"");
    }

    @Test
    void aLongTextInMixedScriptsWithCodeAndTablesIsRead() {
        var body = "# 标题 with Latin и кириллица\n\n```\ncode <b>\n```\n\n| a | b |\n| --- | --- |\n| 1 | 二 |\n\n" + "雨".repeat(99_000) + "\n\n字";
        var slug = published("body", body.substring(0, Math.min(body.length(), 100_000)));
        assertThat(host.get("/en/news/" + slug).text()).contains("кириллица", "<table>", "code &lt;b&gt;").doesNotContain("<b>");
        assertThat(host.get("/en/feeds/news").status()).isEqualTo(200);
        assertThat(newcomers.get("/en/translate/" + id(slug), anna).status()).isEqualTo(200);
        assertThat(write(xiaoming.cookie(), "body", "雨".repeat(100_001)).status()).isEqualTo(422);
    }

    /** What nobody translates is shown all the same, wherever it stands. */
    @Test
    void codeAtTheEndAndLinesUnderHeadingsAreShown() {
        var slug = published("title", "Kop", "body", "Kop\n===\n\n## Tweede ##\n\n- een\n- twee\n\nTekst over regen in de stad.\n\n```\nslot <b>\n\nnog een\n```");
        assertThat(host.get("/nl/news/" + slug).text()).contains("<h3>Kop</h3>", "<h4>Tweede</h4>", "<li>twee</li>", "slot &lt;b&gt;", "nog een").doesNotContain("===", "## ");
        assertThat(host.get("/nl/news/" + published("title", "Alleen code", "body", "```\nniets dan code\n```")).text()).contains("niets dan code");
    }

    @Test
    void nobodySpeaksForAPlaceThatIsNotTheirs() {
        assertThat(write(anna).status()).isEqualTo(422);
        assertThat(write(anna, "voice", "platform").status()).isEqualTo(422);
        assertThat(write(anna, "voice", "member").status()).isEqualTo(303);
        assertThat(write(ilse, "voice", "platform").status()).isEqualTo(303);
    }
}
