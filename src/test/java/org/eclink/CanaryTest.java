package org.eclink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.files.PlantedFiles;
import org.eclink.running.Crawl;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.eclink.running.Visitors.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Private words are planted, and everybody looks everywhere for them: pages, lists, the API, sitemaps, feeds, letters, logs. */
@RunningApplication
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final String ADDRESS = "canary-address@luoyang.example";

    /** What is planted, and who may meet it; everybody else must not. */
    private static final Map<String, Set<String>> CANARIES = Map.of("canary-address", Set.of("owner", "secretariat", "administrator"), "CANARY-for-members", Set.of("owner", "member", "secretariat", "administrator"),
        "CANARY-for-nobody", Set.of("owner"), "CANARY-claim", Set.of("owner", "secretariat", "administrator"), "CANARY-verification", Set.of("owner", "secretariat", "administrator"),
        "CANARY-proposal", Set.of("secretariat", "administrator"), "CANARY-draft", Set.of("owner", "secretariat", "administrator"), "CANARY-manuscript", Set.of("owner", "secretariat", "administrator"), "CANARY-letter", Set.of("secretariat", "administrator"), "CANARY-file", Set.of("owner"));

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    SignedIn owner = new SignedIn(new AccountId(new UUID(0, 0)), "");

    CanaryTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void plant() {
        owner = visitors.signedIn(new PersonName("王晓明", "Wang Xiaoming"), List.of());
        db.sql("update accounts.account set address = ?, address_key = ? where id = ?").params(ADDRESS, ADDRESS, owner.account().value()).update();
        var profile = new LinkedHashMap<>(Map.of("version", "0", "organisation", "CANARY-for-members", "sectors", "WM", "expertise", "CANARY-for-members", "links", "https://luoyang.example/CANARY-for-nobody"));
        for (var field : List.of("organisation", "sectors", "languages", "expertise", "availability", "orcid")) profile.put("readers." + field, "members");
        profile.put("readers.name", "everyone");
        profile.put("readers.links", "nobody");
        var fields = new ArrayList<String>();
        profile.forEach((name, value) -> fields.addAll(List.of(name, value)));
        sent("/en/profile", fields.toArray(String[]::new));
        sent("/en/profile/verification", "reason", "CANARY-verification");
        sent("/en/cities/luoyang/speak", "post", "sector-WM", "reason", "CANARY-claim");
        sent("/en/propose-place", "en", "Luolong", "level", "district", "parent", "luoyang", "reason", "CANARY-proposal");
        sent("/en/news/write", "title", "CANARY-draft", "body", "CANARY-draft of a story", "voice", "member");
        sent("/en/knowledge/write", "title", "CANARY-manuscript", "language", "en", "kind", "case-study", "body", "CANARY-manuscript of a case");
        sent("/en/knowledge/" + manuscript() + "/submit");
        sent("/en/knowledge/" + manuscript() + "/remarks", "words", "CANARY-manuscript, said to the editors");
        PlantedFiles.plant(db, owner.account(), "CANARY-file.pdf");
        db.sql("insert into mail.letter (id, address, language, subject, opening, link, closing, posted_at) select gen_random_uuid(), ?, 'en', 'CANARY-letter', 'CANARY-letter', 'http://localhost/en', null, now()").param(ADDRESS).update();
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(host.get("/en/people").text()).contains("Wang Xiaoming"));
    }

    private void sent(String path, String... fields) {
        assertThat(newcomers.post(path, owner.cookie(), fields).status()).as(path).isEqualTo(303);
    }

    @AfterEach
    void forgetEverybody() {
        for (var table : List.of("directory.seat", "directory.desk", "directory.proposal", "news.item", "knowledge.work where code is null", "files.file", "files.content", "files.blob")) db.sql("delete from " + table).update();
        newcomers.forgetEverybody();
    }

    private Map<String, String[]> readers() {
        var readers = new TreeMap<String, String[]>();
        readers.put("visitor", new String[0]);
        readers.put("owner", new String[] {"Cookie", owner.cookie()});
        readers.put("member", new String[] {"Cookie", visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of()).cookie()});
        readers.put("secretariat", new String[] {"Cookie", visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.DESK_AGENT)).cookie()});
        readers.put("administrator", new String[] {"Cookie", visitors.signedIn(new PersonName(null, "Eleni Papadaki"), List.of(Office.ADMINISTRATOR)).cookie()});
        return readers;
    }

    private List<String> starts() {
        return List.of("/en", "/zh/people", "/en/people?q=wang", "/en/people?sector=WM", "/nl/people?language=zh&sort=newest", "/en/people/" + owner.account(), "/id/person/" + owner.account(), "/zh/cities/luoyang",
            "/en/cities/luoyang/history", "/en/search?q=CANARY", "/zh/search?q=Wang+Xiaoming", "/en/search?kind=person", "/en/search/suggestions?q=canary", "/api/v1/search?q=CANARY", "/api/v1", "/api/v1/openapi.json", "/api/v1/cities/luoyang", "/api/v1/cities?q=luoyang", "/api/v1/organisations", "/sitemap.xml", "/robots.txt", "/en/secretariat/members",
            "/en/secretariat/outbox", "/en/secretariat/claims", "/en/secretariat/verifications", "/en/secretariat/proposals", "/en/profile", "/en/propose-place", "/en/seats", "/en/account", "/en/news", "/zh/news?language=en", "/en/feeds/news", "/api/v1/news", "/en/translate", "/en/memory", "/en/news/mine", "/en/news/" + draft(), "/api/v1/news/" + draft(), "/en/knowledge", "/zh/knowledge?kind=case-study", "/en/knowledge/mine", "/en/secretariat/works", "/en/knowledge/" + manuscript() + "/manuscript", "/api/v1/works", "/api/v1/works/" + manuscript(), "/en/files/mine", "/en/files/" + file() + "/read", "/files/" + file() + "/content/x", "/files/" + file() + "/preview/small.jpg");
    }

    private String manuscript() {
        return db.sql("select work from knowledge.manuscript").query(String.class).single();
    }

    private String file() {
        return db.sql("select id from files.file").query(String.class).single();
    }

    private String draft() {
        return db.sql("select slug from news.item").query(String.class).single();
    }

    /** Which planted words this reader has met without being meant to, and where. */
    private List<String> met(String kind, List<String> starts, String... headers) {
        var met = new ArrayList<String>();
        Crawl.of(host, starts, headers).forEach((address, answer) -> CANARIES.forEach((canary, allowed) -> {
            if (!allowed.contains(kind) && (answer.text() + answer.headers().map()).contains(canary)) met.add(kind + " meets " + canary + " at " + address);
        }));
        return met;
    }

    @Test
    void nobodyMeetsWhatIsNotMeantForThem(CapturedOutput log) {
        var met = new ArrayList<String>();
        readers().forEach((kind, headers) -> met.addAll(met(kind, starts(), headers)));
        assertThat(met).isEmpty();
        assertThat(CANARIES.keySet()).noneMatch(canary -> log.getAll().contains(canary));
        assertThat(db.sql("select concat_ws(' ', subject, opening, link, closing) from mail.letter where subject <> 'CANARY-letter'").query(String.class).list()).as("letters").noneMatch(text -> text.contains("CANARY"));
        assertThat(db.sql("select event || coalesce(account::text, '') from accounts.audit").query(String.class).list()).noneMatch(text -> text.contains("CANARY"));
    }

    /** Those who may meet them do, or the crawl would find nothing because it looks nowhere. */
    @Test
    void whoIsMeantToMeetsThem() {
        readers().forEach((kind, headers) -> {
            var all = String.join("", Crawl.of(host, starts(), headers).values().stream().map(answer -> answer.text()).toList());
            CANARIES.forEach((canary, allowed) -> {
                if (allowed.contains(kind) && !canary.equals("CANARY-letter")) assertThat(all.contains(canary)).as(kind + " meets " + canary).isTrue();
            });
        });
    }

    @Test
    void aTelltalePageIsFound() {
        assertThat(met("visitor", List.of("/planted/telltale"))).containsExactlyInAnyOrder("visitor meets CANARY-for-members at /planted/telltale", "visitor meets CANARY-for-nobody at /planted/telltale");
    }
}
