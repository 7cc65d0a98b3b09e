package org.eclink.directory.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

/** A hydrologist of Essen says who may see what of her. */
@RunningApplication
class PeopleTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    SignedIn anna = new SignedIn(new AccountId(new UUID(0, 0)), "");
    String reader = "";

    PeopleTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void annaAndAReader() {
        anna = visitors.signedIn(new PersonName("安娜", "Anna Weber"), List.of());
        reader = visitors.signedIn(new PersonName(null, "Chen Wei"), List.of()).cookie();
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    private String page() {
        return "/en/people/" + anna.account();
    }

    /** All she says, each for those who are named; everything else for members. */
    private Answer save(int version, Map<String, String> readers, String... changes) {
        var form = new LinkedHashMap<String, String>(Map.of("version", String.valueOf(version), "organisation", "CANARY-organisation", "sectors", "WM", "languages", "de", "expertise", "CANARY-expertise",
            "availability", "missions", "links", "https://essen.example/CANARY-links", "orcid", "0000-0002-1825-0097"));
        for (var field : ProfileField.values()) form.put("readers." + field.code(), readers.getOrDefault(field.code(), "members"));
        for (var i = 0; i < changes.length; i += 2) form.put(changes[i], changes[i + 1]);
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return newcomers.post("/en/profile", anna.cookie(), fields.toArray(String[]::new));
    }

    @Test
    void eachFieldHasItsOwnReaders() {
        assertThat(save(0, Map.of("name", "everyone", "expertise", "everyone", "links", "nobody", "orcid", "nobody")).status()).isEqualTo(303);
        assertThat(host.get(page()).text()).contains("Anna Weber", "安娜", "CANARY-expertise").doesNotContain("CANARY-organisation", "CANARY-links", "0000-0002-1825-0097", "Water Management", "German");
        assertThat(newcomers.get(page(), reader).text()).contains("CANARY-expertise", "CANARY-organisation", "Water Management", "German", "Missions on site").doesNotContain("CANARY-links", "0000-0002");
        assertThat(newcomers.get("/en/profile", anna.cookie()).text()).contains("CANARY-links", "0000-0002-1825-0097");
        assertThat(host.get(page()).header("Cache-Control")).contains("no-store");
    }

    @Test
    void whoIsForMembersDoesNotExistForEverybodyElse() {
        save(0, Map.of());
        assertThat(newcomers.get(page(), reader).status()).isEqualTo(200);
        assertThat(host.get(page()).status()).isEqualTo(404);
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(newcomers.get("/en/people?sector=WM", reader).text()).contains("Anna Weber", "CANARY-organisation"));
        for (var address : List.of("/en/people", "/en/people?sector=WM", "/en/people?q=anna", "/en/people?q=安娜", "/en/people?language=de&sort=newest")) {
            assertThat(host.get(address).text()).as(address).doesNotContain("Anna Weber", "CANARY");
        }
        var unconfirmed = Newcomers.cookie(newcomers.register("en", newcomers.form("", "Chen Stranger", "stranger@essen.example")));
        assertThat(newcomers.get(page(), unconfirmed).status()).as("not a member yet").isEqualTo(404);
    }

    /** A sector that only members may see narrows nothing down for anybody else, and is not counted. */
    @Test
    void whatIsHiddenIsNotFoundByChoosingIt() {
        save(0, Map.of("name", "everyone", "languages", "everyone"));
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(host.get("/en/people?language=de").text()).contains("Anna Weber"));
        assertThat(host.get("/en/people?sector=WM").text()).doesNotContain("Anna Weber");
        assertThat(host.get("/en/people").text()).contains("language-de").doesNotContain("sector-WM", "availability-missions");
        assertThat(newcomers.get("/en/people", reader).text()).contains("language-de", "sector-WM", "availability-missions");
        assertThat(newcomers.get("/zh/people?q=anna", reader).text()).contains("安娜");
    }

    @Test
    void whoTakesTheConsentBackIsGone() {
        save(0, Map.of("name", "everyone"));
        assertThat(host.get(page()).status()).isEqualTo(200);
        newcomers.post("/en/account/consents", anna.cookie(), "news", "yes");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(host.get(page()).status()).isEqualTo(404));
        assertThat(newcomers.get(page(), reader).status()).isEqualTo(404);
        newcomers.post("/en/account/consents", anna.cookie(), "listed", "yes");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(newcomers.get(page(), reader).text()).contains("Anna Weber"));
        assertThat(host.get(page()).status()).as("the consent is one for members").isEqualTo(404);
    }

    @Test
    void showingTheNameToNobodyTakesTheConsentBack() {
        save(0, Map.of());
        save(1, Map.of("name", "nobody"));
        assertThat(newcomers.get(page(), reader).status()).isEqualTo(404);
        assertThat(db.sql("select is_given from accounts.consent where account = ? and purpose = 'listed' order by id").param(anna.account().value()).query(Boolean.class).list()).containsExactly(true, false);
        assertThat(newcomers.get("/en/profile", anna.cookie()).text()).contains("<option value=\"nobody\" selected>", "CANARY-expertise");
    }

    @Test
    void suspendedMembersAndThoseWhoLeaveAreGone() {
        save(0, Map.of("name", "everyone"));
        var administrator = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.ADMINISTRATOR)).cookie();
        newcomers.post("/en/secretariat/members/" + anna.account() + "/suspend", administrator);
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(host.get(page()).status()).isEqualTo(404));
        newcomers.post("/en/secretariat/members/" + anna.account() + "/restore", administrator);
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(newcomers.get(page(), reader).status()).isEqualTo(200));
    }

    @Test
    void leavingTakesTheProfileAlong() {
        save(0, Map.of("name", "everyone"));
        var number = db.sql("select number from directory.person where account = ?").param(anna.account().value()).query(Integer.class).single();
        assertThat(newcomers.post("/en/account/close", anna.cookie(), "what", "keep").status()).isEqualTo(303);
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(db.sql("select count(*) from directory.person where account = ?").param(anna.account().value()).query(Integer.class).single()).isZero());
        assertThat(host.get(page()).status()).isEqualTo(404);
        assertThat(db.sql("select count(*) from directory.name_key where kind = 'person' and number = ?").param(number).query(Integer.class).single()).isZero();
    }

    @Test
    void aNewNameIsShownAndFound() {
        save(0, Map.of("name", "everyone"));
        var version = db.sql("select version from accounts.account where id = ?").param(anna.account().value()).query(String.class).single();
        newcomers.post("/en/account/reading", anna.cookie(), "version", version, "latin", "Anna Schmidt", "chinese", "", "reads1", "en", "reads2", "", "reads3", "", "zone", "Europe/Berlin");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(host.get("/en/people?q=schmidt").text()).contains("Anna Schmidt").doesNotContain("安娜"));
    }

    @Test
    void theSecondWindowIsToldAndNothingIsLost() {
        save(0, Map.of("name", "everyone"));
        assertThat(save(0, Map.of("name", "everyone"), "expertise", "From the other window").status()).isEqualTo(409);
        assertThat(host.get(page()).text()).doesNotContain("From the other window");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        links | javascript:alert(1)
        links | https://
        links | https://user:secret@essen.example/
        links | data:text/html,x
        links | essen.example
        orcid | 0000-0002-1825-0098
        orcid | <script>
        """)
    void whatIsNoLinkAndNoOrcidIsRefusedAndStays(String field, String typed) {
        var answer = save(0, Map.of("name", "everyone"), field, typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("CANARY-expertise", "field__error").doesNotContain("<script>alert");
        assertThat(host.get(page()).status()).isEqualTo(404);
    }

    @Test
    void strangeSignsAreRefusedAndCodesOfNothingLeftOut() {
        assertThat(save(0, Map.of(), "expertise", "turned \u202E round").status()).isEqualTo(422);
        assertThat(save(0, Map.of(), "expertise", "nul \0 here").status()).isEqualTo(422);
        assertThat(save(0, Map.of(), "organisation", "x".repeat(201)).status()).isEqualTo(422);
        assertThat(save(0, Map.of("name", "everyone", "expertise", "everyone", "organisation", "the whole world"), "sectors", "'; drop table", "availability", "always", "expertise", "<b>bold</b> 🌊").status()).isEqualTo(303);
        assertThat(host.get(page()).text()).contains("&lt;b&gt;bold&lt;/b&gt; 🌊").doesNotContain("CANARY-organisation");
    }

    @Test
    void anExpertIsVerifiedByTheSecretariatAndByNobodyElse() {
        save(0, Map.of("name", "everyone"));
        assertThat(newcomers.post("/en/profile/verification", anna.cookie(), "reason", "CANARY: see my papers").status()).isEqualTo(303);
        assertThat(newcomers.post("/en/profile/verification", anna.cookie(), "reason", "again").status()).isEqualTo(409);
        var id = db.sql("select id from directory.verification").query(String.class).single();
        assertThat(newcomers.post("/en/verifications/" + id + "/verify", reader).status()).isEqualTo(404);
        assertThat(newcomers.get("/en/secretariat/verifications", reader).status()).isEqualTo(404);
        var editor = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
        assertThat(newcomers.get("/en/secretariat/verifications", editor).text()).contains("Anna Weber", "CANARY: see my papers");
        assertThat(newcomers.post("/en/verifications/" + id + "/verify", editor).status()).isEqualTo(303);
        assertThat(newcomers.post("/en/verifications/" + id + "/refuse", editor).status()).as("decided").isEqualTo(409);
        assertThat(host.get(page()).text()).contains("Verified expert").doesNotContain("CANARY: see my papers");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(host.get("/en/people?expert=verified").text()).contains("Anna Weber"));
        assertThat(newcomers.get(page(), editor).text()).contains("/verifications/" + id + "/end");
        newcomers.post("/en/verifications/" + id + "/end", editor);
        assertThat(host.get(page()).text()).doesNotContain("Verified expert");
    }

    @Test
    void nobodyVerifiesThemselves() {
        var editor = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR)).cookie();
        newcomers.post("/en/profile/verification", editor, "reason", "Believe me.");
        var id = db.sql("select id from directory.verification").query(String.class).single();
        assertThat(newcomers.post("/en/verifications/" + id + "/verify", editor).status()).isEqualTo(404);
        assertThat(newcomers.post("/en/profile/verification/end", editor).status()).isEqualTo(303);
        assertThat(newcomers.post("/en/profile/verification/end", editor).status()).as("nothing waits any more").isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"0000-0002-1825-0097, true", "0000-0002-1694-233X, true", "0000-0002-1694-2339, false", "0000-0002-1825-0098, false", "0000-0002-1825-009, false"})
    void theLastSignOfAnOrcidIsCounted(String orcid, boolean isOne) {
        assertThat(ProfileForm.isOrcid(orcid)).isEqualTo(isOne);
    }
}
