package org.eclink.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclink.running.Newcomers.cookie;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.internal.account.Offices;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.eclink.running.Visitors.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secretariat and what it can and cannot do. */
@RunningApplication
class SecretariatTest {

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final Ceremonies ceremonies;
    final Offices offices;
    final JdbcClient db;

    SecretariatTest(Host host, Newcomers newcomers, Visitors visitors, Ceremonies ceremonies, Offices offices, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.ceremonies = ceremonies;
        this.offices = offices;
        this.db = db;
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    private SignedIn agent() {
        return visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.DESK_AGENT));
    }

    private SignedIn administrator() {
        return visitors.signedIn(new PersonName("李梅", null), List.of(Office.ADMINISTRATOR));
    }

    private String idOf(String address) {
        return db.sql("select id from accounts.account where address_key = ?").param(address).query(String.class).single();
    }

    @Test
    void vouchesForWhomNoLetterReached() {
        newcomers.register("en", newcomers.form("", "Anna de Vries", "anna@essen.example"));
        var agent = agent();
        assertThat(newcomers.get("/en/secretariat", agent.cookie()).text()).contains("Anna de Vries", "anna@essen.example", "address not confirmed");
        assertThat(newcomers.post("/en/secretariat/accounts/" + idOf("anna@essen.example") + "/admit", agent.cookie(), "version", "0").status()).isEqualTo(303);
        assertThat(newcomers.isMember("anna@essen.example")).isTrue();
        assertThat(newcomers.get("/en/secretariat", agent.cookie()).text()).doesNotContain("Anna de Vries").contains("Nobody is waiting");
        assertThat(db.sql("select by_account from accounts.audit where event = 'admitted' order by id desc limit 1").query(String.class).single()).isEqualTo(agent.account().toString());
    }

    @Test
    void anAdministratorShowsThatItIsStillTheyAndDoesNotVouchForThemselves() {
        var administrator = administrator();
        var own = "/en/secretariat/members/" + administrator.account();
        for (var act : List.of("/address", "/second-step/off")) assertThat(newcomers.post(own + act, administrator.cookie()).status()).as(act).isEqualTo(403);
        db.sql("update accounts.session set proved_at = proved_at - interval '1 hour'").update();
        for (var act : List.of("/address", "/second-step/off", "/offices", "/suspend", "/restore")) {
            assertThat(newcomers.post(own + act, administrator.cookie(), "office", "administrator").header("Location")).as(act).contains("/en/account/prove");
        }
    }

    @Test
    void cannotGiveAnAddressToASecondMember() {
        newcomers.register("en", newcomers.form("", "Chen Stranger", "anna@essen.example"));
        var strangers = idOf("anna@essen.example");
        newcomers.forgetLetters();
        newcomers.member("Anna de Vries", "anna@essen.example");
        assertThat(newcomers.post("/en/secretariat/accounts/" + strangers + "/admit", agent().cookie(), "version", "0").status()).isEqualTo(409);
    }

    @Test
    void vouchesForTheAddressThatWasShownAndNoOther() {
        var cookie = cookie(newcomers.register("en", newcomers.form("", "Anna de Vries", "anna@essen.example")));
        var id = idOf("anna@essen.example");
        newcomers.post("/en/account/address/confirm", cookie, "address", "mayor@essen.example");
        assertThat(newcomers.post("/en/secretariat/accounts/" + id + "/admit", agent().cookie(), "version", "0").status()).isEqualTo(409);
        assertThat(newcomers.isMember("mayor@essen.example")).isFalse();
    }

    @Test
    void givesNoOfficeToWhoIsNoMember() {
        var cookie = cookie(newcomers.register("en", newcomers.form("", "Chen Stranger", "anna@essen.example")));
        var own = "/en/secretariat/members/" + idOf("anna@essen.example");
        assertThat(newcomers.post(own + "/offices", administrator().cookie(), "office", "administrator").status()).isEqualTo(409);
        db.sql("insert into accounts.office select id, 'administrator', registered_at from accounts.account where address_key = 'anna@essen.example'").update();
        assertThat(newcomers.get("/en/secretariat", cookie).status()).isEqualTo(404);
    }

    @Test
    void readsLettersButNotTheirLinks() {
        newcomers.register("zh", newcomers.form("王小明", "", "xiaoming@luoyang.example"));
        var link = newcomers.link("xiaoming@luoyang.example");
        assertThat(newcomers.get("/en/secretariat/outbox", agent().cookie()).text()).contains("xiaoming@luoyang.example", "lang=\"zh-Hans\"").doesNotContain(link);
        assertThat(newcomers.get("/en/secretariat/outbox", administrator().cookie()).text()).contains(link);
    }

    @Test
    void anAdministratorGivesOfficesThatHoldAtOnce() {
        var anna = newcomers.member("Anna de Vries", "anna@essen.example");
        assertThat(newcomers.get("/en/secretariat", anna).status()).isEqualTo(404);
        var own = "/en/secretariat/members/" + idOf("anna@essen.example");
        var administrator = administrator();
        assertThat(newcomers.post(own + "/offices", administrator.cookie(), "office", "editor", "office", "no-such-office").status()).isEqualTo(303);
        assertThat(newcomers.get("/en/secretariat", anna).status()).isEqualTo(200);
        assertThat(newcomers.post(own + "/offices", administrator.cookie(), "shown", "translator", "office", "translator").status()).as("a form from before, that touches another office").isEqualTo(303);
        assertThat(db.sql("select office from accounts.office where account = ?").param(UUID.fromString(own.replaceFirst(".*/", ""))).query(String.class).list()).containsExactly("editor");
        assertThat(newcomers.post(own + "/offices", administrator.cookie(), "shown", "editor").status()).isEqualTo(303);
        assertThat(newcomers.get("/en/secretariat", anna).status()).isEqualTo(404);
        assertThat(newcomers.get("/en/secretariat/audit", administrator.cookie()).text()).contains("office-given", "office-taken").doesNotContain("Anna");
    }

    @Test
    void suspendedMembersAreOutAtOnceAndUntilRestored() {
        var anna = newcomers.member("Anna de Vries", "anna@essen.example");
        var own = "/en/secretariat/members/" + idOf("anna@essen.example");
        var administrator = administrator();
        newcomers.post(own + "/suspend", administrator.cookie());
        assertThat(newcomers.get("/en/account", anna).status()).isEqualTo(303);
        assertThat(newcomers.post("/en/sign-in", "", "address", "anna@essen.example", "password", Newcomers.PASSWORD).status()).isEqualTo(422);
        newcomers.post(own + "/restore", administrator.cookie());
        assertThat(newcomers.post("/en/sign-in", "", "address", "anna@essen.example", "password", Newcomers.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void somebodyAlwaysStaysAdministrator() {
        var only = administrator();
        assertThat(newcomers.post("/en/secretariat/members/" + only.account() + "/offices", only.cookie(), "shown", "administrator", "office", "editor").status()).isEqualTo(409);
        assertThat(newcomers.post("/en/secretariat/members/" + only.account() + "/suspend", only.cookie()).status()).isEqualTo(409);
        assertThat(offices.of(only.account())).contains(Office.ADMINISTRATOR);
    }

    @Test
    void theFirstAdministratorBeginsOnceByTheLinkOfTheStart() {
        var link = "/en/begin/" + ceremonies.begin(Kind.FIRST_ADMINISTRATOR, null, Map.of(), Duration.ofDays(1)).text();
        assertThat(host.get(link).text()).contains("You are the first here");
        var form = newcomers.form("", "Ilse van den Berg", "ilse@secretariat.example");
        var begun = host.post(link, form);
        assertThat(begun.header("Location")).endsWith("/en/secretariat");
        assertThat(newcomers.get("/en/secretariat/audit", cookie(begun)).status()).isEqualTo(200);
        assertThat(host.get(link).status()).isEqualTo(404);
        var late = "/en/begin/" + ceremonies.begin(Kind.FIRST_ADMINISTRATOR, null, Map.of(), Duration.ofDays(1)).text();
        assertThat(host.post(late, newcomers.form("", "Chen Stranger", "chen@luoyang.example")).status()).isEqualTo(404);
    }
}
