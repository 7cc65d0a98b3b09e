package org.eclink.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclink.running.Newcomers.PASSWORD;
import static org.eclink.running.Newcomers.cookie;

import java.util.List;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a form to a member, as a browser sends it. */
@RunningApplication
class RegistrationTest {

    final Host host;
    final Newcomers newcomers;
    final JdbcClient db;

    RegistrationTest(Host host, Newcomers newcomers, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.db = db;
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    @Test
    void anOfficerRegistersInChineseAndConfirms() {
        var registered = newcomers.register("zh", newcomers.form("王小明", "", "xiaoming@luoyang.example"));
        assertThat(registered.status()).isEqualTo(303);
        assertThat(registered.header("Location")).endsWith("/zh/account?done=registered");
        assertThat(newcomers.get("/zh/account", cookie(registered)).text()).contains("王小明", "还差一步", "xiaoming@luoyang.example");

        assertThat(newcomers.letter("xiaoming@luoyang.example")).contains("您好", "确认").contains("/zh/confirm/");
        var link = newcomers.link("xiaoming@luoyang.example");
        assertThat(newcomers.get(link, cookie(registered)).text()).contains("是的，这是我的邮箱");
        assertThat(newcomers.isMember("xiaoming@luoyang.example")).isFalse(); // a mail server that opens the link confirms nothing

        assertThat(newcomers.confirm(link, cookie(registered)).header("Location")).endsWith("/zh/account?done=confirmed");
        assertThat(newcomers.isMember("xiaoming@luoyang.example")).isTrue();
        assertThat(newcomers.get("/zh/account", cookie(registered)).text()).doesNotContain("还差一步");
    }

    @Test
    void aLinkIsGoodOnce() {
        var cookie = cookie(newcomers.register("en", newcomers.form("", "Anna de Vries", "anna@essen.example")));
        var link = newcomers.link("anna@essen.example");
        assertThat(newcomers.confirm(link, cookie).status()).isEqualTo(303);
        assertThat(newcomers.confirm(link, cookie).status()).isEqualTo(404);
        assertThat(host.get(link).status()).isEqualTo(404);
        assertThat(host.get("/en/confirm/" + "A".repeat(43)).status()).isEqualTo(404);
    }

    @Test
    void nobodyLearnsWhetherAnAddressIsHere() {
        newcomers.member("Anna de Vries", "anna@essen.example");
        newcomers.forgetLetters();

        var known = newcomers.register("en", newcomers.form("", "Chen Stranger", "anna@essen.example"));
        var unknown = newcomers.register("en", newcomers.form("", "Chen Stranger", "nobody@essen.example"));
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.header("Location")).isEqualTo(unknown.header("Location"));
        assertThat(withoutKeys(newcomers.get("/en/account", cookie(known)).text()).replace("anna@", "nobody@")).isEqualTo(withoutKeys(newcomers.get("/en/account", cookie(unknown)).text()));
        assertThat(newcomers.letter("anna@essen.example")).contains("already").doesNotContain("/confirm/");
        assertThat(newcomers.isMember("anna@essen.example")).isTrue();
    }

    private static String withoutKeys(String page) {
        return page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "key");
    }

    @Test
    void whoClaimsAnAddressThatIsNotTheirsLocksNobodyOut() {
        newcomers.register("en", newcomers.form("", "Chen Stranger", "anna@essen.example"));
        newcomers.forgetLetters();
        newcomers.member("Anna de Vries", "anna@essen.example");
        assertThat(db.sql("select latin_name from accounts.account where address_key = 'anna@essen.example' and confirmed_at is not null").query(String.class).list())
            .containsExactly("Anna de Vries");
    }

    @Test
    void whoOpensTheLetterMakesNobodyElsesRegistrationTheirs() {
        var strangers = newcomers.register("en", newcomers.form("", "Chen Stranger", "anna@essen.example"));
        var link = newcomers.link("anna@essen.example");
        assertThat(host.get(link).text()).contains("type=\"password\"");
        assertThat(newcomers.post(link, "").status()).isEqualTo(422);
        assertThat(newcomers.post(link, "", "password", "not the stranger's").status()).isEqualTo(422);
        assertThat(newcomers.isMember("anna@essen.example")).isFalse();
        assertThat(newcomers.get(link, cookie(strangers)).text()).doesNotContain("type=\"password\"");
    }

    @Test
    void onAnotherDeviceThePasswordConfirmsAndSignsIn() {
        newcomers.register("en", newcomers.form("", "Anna de Vries", "anna@essen.example"));
        var confirmed = newcomers.post(newcomers.link("anna@essen.example"), "", "password", PASSWORD);
        assertThat(confirmed.header("Location")).endsWith("/en/account?done=confirmed");
        assertThat(newcomers.get("/en/account", cookie(confirmed)).text()).contains("Anna de Vries").doesNotContain("One step left");
    }

    @Test
    void aCorrectedAddressGetsALetterOfItsOwn() {
        var cookie = cookie(newcomers.register("en", newcomers.form("", "Anna de Vries", "anna@esen.example")));
        var wrong = newcomers.link("anna@esen.example");
        assertThat(newcomers.post("/en/account/address/confirm", cookie, "address", "anna@essen.example").header("Location")).endsWith("/en/account?done=sent");
        assertThat(newcomers.confirm(wrong, cookie).status()).isEqualTo(404);
        assertThat(newcomers.confirm(newcomers.link("anna@essen.example"), cookie).status()).isEqualTo(303);
        assertThat(newcomers.isMember("anna@essen.example")).isTrue();
    }

    @Test
    void whoBringsNoProofWaitsForTheSecretariat() {
        var form = newcomers.form("", "Anna de Vries", "anna@essen.example");
        form.addAll(List.of("proof", "salt.digest.signature.1"));
        var cookie = cookie(newcomers.register("en", form));
        newcomers.confirm(newcomers.link("anna@essen.example"), cookie);
        assertThat(newcomers.isMember("anna@essen.example")).isFalse();
        assertThat(newcomers.get("/en/account", cookie).text()).contains("The secretariat still looks at your registration");
    }

    @Test
    void whoFillsInWhatNobodySeesWaitsToo() {
        var form = newcomers.form("", "Anna de Vries", "anna@essen.example");
        form.addAll(List.of("website", "https://flowers.example"));
        var cookie = cookie(newcomers.register("en", form));
        newcomers.confirm(newcomers.link("anna@essen.example"), cookie);
        assertThat(newcomers.isMember("anna@essen.example")).isFalse();
    }

    @Test
    void aProofIsGoodForOneRegistration() {
        var proof = newcomers.proof();
        for (var address : List.of("anna@essen.example", "chen@essen.example")) {
            var form = newcomers.form("", "Anna de Vries", address);
            form.addAll(List.of("proof", proof));
            var cookie = cookie(newcomers.register("en", form));
            newcomers.confirm(newcomers.link(address), cookie);
        }
        assertThat(newcomers.isMember("anna@essen.example")).isTrue();
        assertThat(newcomers.isMember("chen@essen.example")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "chinese|Wang|There are no Chinese characters", "latin|王|Chinese characters belong", "latin|<b>Anna</b>|no name has", "address|anna|does not read as",
        "password|short|shorter than 8", "password|password|Everybody tries", "zone|Moon/Base|Choose a city", "reads1|tlh|Choose a language", "terms|no|may not keep" })
    void saysBesideTheFieldWhatIsWrongAndKeepsTheRest(String field, String value, String words) {
        var form = newcomers.form("王小明", "Wang Xiaoming", "xiaoming@luoyang.example");
        form.set(form.indexOf(field) + 1, value);
        var answer = newcomers.register("en", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(words, "field__error").doesNotContain(PASSWORD);
        if (!field.equals("latin")) assertThat(answer.text()).contains("value=\"Wang Xiaoming\"");
        assertThat(db.sql("select count(*) from accounts.account").query(Integer.class).single()).isZero();
    }

    @Test
    void oneFormSentTwiceMakesOneAccount() {
        var form = newcomers.form("", "Anna de Vries", "anna@essen.example");
        assertThat(newcomers.register("en", form).header("Location")).isEqualTo(newcomers.register("en", form).header("Location"));
        assertThat(db.sql("select count(*) from accounts.account").query(Integer.class).single()).isEqualTo(1);
        assertThat(db.sql("select count(*) from mail.letter").query(Integer.class).single()).isEqualTo(1);
    }

    /** A browser that sends a form twice may keep the second answer only. */
    @Test
    void whoPressesTwiceIsInByEitherAnswer() {
        var form = newcomers.form("", "Anna de Vries", "anna@essen.example");
        form.addAll(List.of("proof", newcomers.proof()));
        newcomers.register("en", form);
        var again = newcomers.register("en", form);
        assertThat(again.header("Location")).endsWith("/en/account?done=registered");
        assertThat(newcomers.get("/en/account", cookie(again)).text()).contains("Anna de Vries");
        assertThat(db.sql("select count(*) from accounts.account").query(Integer.class).single()).isEqualTo(1);
    }
}
