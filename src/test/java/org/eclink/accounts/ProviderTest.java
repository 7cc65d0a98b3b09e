package org.eclink.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclink.running.Answer;
import org.eclink.running.Harbour;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.eclink.running.Visitors.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People come in by Harbour, which signs real tokens. */
@RunningApplication
class ProviderTest {

    private static final HttpClient WEB = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final String ADDRESS = "mei@ningbo.example";

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;

    ProviderTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    /** Members are asked by Harbour who they are, though it knows. Where the provider sends the browser back to, as a path of ours, and the cookie that the browser then has. */
    private record Journey(String back, String cookie) {}

    private Journey journey(String start, String cookie, String subject, Map<String, Object> claims) throws IOException, InterruptedException {
        var sent = newcomers.get(start, cookie);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).contains("/harbour/authorize", "code_challenge_method=S256", "nonce=", "state=");
        var asked = HttpRequest.newBuilder(URI.create(sent.header("Location")));
        if (sent.header("Location").contains("prompt=login")) asked.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("username=" + subject + "&claims=" + URLEncoder.encode("{\"auth_time\": " + System.currentTimeMillis() / 1000 + "}", StandardCharsets.UTF_8)));
        else Harbour.says(subject, claims);
        var answer = WEB.send(asked.build(), BodyHandlers.discarding());
        var back = URI.create(answer.headers().firstValue("Location").orElseThrow());
        var onward = host.get(back.getRawPath() + "?" + back.getRawQuery()).header("Location");
        return new Journey(onward.replaceFirst("https?://[^/]+", ""), joined(cookie, Newcomers.cookie(sent)));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : one + "; " + other;
    }

    private Answer arrived(String subject, Map<String, Object> claims) throws IOException, InterruptedException {
        var journey = journey("/zh/sign-in/with/harbour?to=/zh/seats", "", subject, claims);
        return newcomers.get(journey.back(), journey.cookie());
    }

    private static Map<String, Object> mei() {
        return Map.of("email", ADDRESS, "email_verified", true, "name", "李梅");
    }

    private Answer registered(Answer arrived, String address) {
        return registered(with(arrived), address, Newcomers.cookie(arrived));
    }

    private Answer registered(String with, String address, String cookie) {
        var form = newcomers.form("李梅", "", address);
        form.set(form.indexOf("password") + 1, "");
        form.addAll(List.of("with", with));
        form.addAll(List.of("proof", newcomers.proof()));
        return host.submit("/zh/register", new ArrayList<>(form), "Cookie", cookie);
    }

    private static String with(Answer arrived) {
        assertThat(arrived.header("Location")).contains("/zh/register?with=");
        return arrived.header("Location").replaceFirst(".*with=", "");
    }

    @Test
    void aNewcomerRegistersWithWhatHarbourSaysAndComesInByItFromThenOn() throws IOException, InterruptedException {
        var arrived = arrived("mei-1", mei());
        assertThat(newcomers.get("/zh/register?with=" + with(arrived), Newcomers.cookie(arrived)).text()).contains("李梅", ADDRESS);
        assertThat(registered(arrived, ADDRESS).status()).isEqualTo(303);
        assertThat(newcomers.isMember(ADDRESS)).as("Harbour has made sure of the address").isTrue();
        var again = arrived("mei-1", mei());
        assertThat(again.header("Location")).endsWith("/zh/seats");
        assertThat(newcomers.get("/en/account", Newcomers.cookie(again)).text()).contains("李梅", "You sign in with Harbour");
    }

    @Test
    void anAddressThatHarbourIsNotSureOfIsConfirmedByLetter() throws IOException, InterruptedException {
        assertThat(registered(arrived("mei-2", Map.of("email", ADDRESS, "email_verified", false)), ADDRESS).status()).isEqualTo(303);
        assertThat(newcomers.isMember(ADDRESS)).isFalse();
        assertThat(registered(arrived("mei-3", mei()), "another@ningbo.example").status()).isEqualTo(303);
        assertThat(newcomers.isMember("another@ningbo.example")).as("typed otherwise").isFalse();
    }

    /** Whoever controls an address at a provider gets nobody's account here by it. */
    @Test
    void nobodyIsTakenForAMemberBecauseOfAnAddress() throws IOException, InterruptedException {
        newcomers.member("Mei Li", ADDRESS);
        registered(arrived("somebody-else", mei()), ADDRESS);
        assertThat(db.sql("select count(*) from accounts.account where confirmed_at is not null").query(Integer.class).single()).as("the owner alone").isEqualTo(1);
    }

    @Test
    void aMemberLinksAndUnlinksIt() throws IOException, InterruptedException {
        var anna = newcomers.member("Anna de Vries", "anna@essen.example");
        assertThat(newcomers.get("/en/account", anna).text()).contains("/en/account/providers/harbour");
        var journey = journey("/en/account/providers/harbour", anna, "anna-1", Map.of());
        assertThat(newcomers.get(journey.back(), journey.cookie()).header("Location")).endsWith("/en/account?done=linked");
        assertThat(arrived("anna-1", Map.of()).header("Location")).endsWith("/zh/seats");
        assertThat(newcomers.post("/en/account/providers/harbour/unlink", anna).header("Location")).endsWith("done=unlinked");
        assertThat(arrived("anna-1", Map.of()).header("Location")).contains("/zh/register?with=");
    }

    @Test
    void theLastWayInStays() throws IOException, InterruptedException {
        var in = Newcomers.cookie(registered(arrived("mei-4", mei()), ADDRESS));
        assertThat(newcomers.post("/en/account/providers/harbour/unlink", in).header("Location")).endsWith("done=lastWay");
        assertThat(arrived("mei-4", mei()).header("Location")).endsWith("/zh/seats");
    }

    /** An attacker's way back, followed by somebody else's browser, would sign them in as the attacker. */
    @Test
    void nobodyComesBackInAnotherBrowserOrTwice() throws IOException, InterruptedException {
        registered(arrived("mei-5", mei()), ADDRESS);
        var stolen = journey("/zh/sign-in/with/harbour", "", "mei-5", mei());
        assertThat(host.get(stolen.back()).header("Location")).endsWith("/sign-in?done=notBack");
        assertThat(newcomers.get(stolen.back(), "provider=" + UUID.randomUUID()).header("Location")).endsWith("/sign-in?done=notBack");
        var own = journey("/zh/sign-in/with/harbour", "", "mei-5", mei());
        assertThat(newcomers.get(own.back(), own.cookie()).header("Location")).endsWith("/zh/account");
        assertThat(newcomers.get(own.back(), own.cookie()).header("Location")).endsWith("/sign-in?done=notBack");
        assertThat(newcomers.get(own.back().replaceFirst("code=[^&]+", "code=forged"), own.cookie()).header("Location")).endsWith("/sign-in?done=notBack");
    }

    @Test
    void linkingEndsInTheAccountThatBeganIt() throws IOException, InterruptedException {
        var anna = newcomers.member("Anna de Vries", "anna@essen.example");
        var chen = newcomers.member("Chen Wei", "chen@luoyang.example");
        var journey = journey("/en/account/providers/harbour", anna, "anna-2", Map.of());
        assertThat(newcomers.get(journey.back(), journey.cookie().replace(anna, chen)).header("Location")).endsWith("/en/account?done=notLinked");
        var first = journey("/en/account/providers/harbour", anna, "anna-3", Map.of());
        newcomers.get(first.back(), first.cookie());
        var second = journey("/en/account/providers/harbour", chen, "anna-3", Map.of());
        assertThat(newcomers.get(second.back(), second.cookie()).header("Location")).as("it is Anna's").endsWith("/en/account?done=notLinked");
    }

    @Test
    void aSuspendedMemberStaysOutAndWhoCannotBeReachedIsSaid() throws IOException, InterruptedException {
        registered(arrived("mei-6", mei()), ADDRESS);
        db.sql("update accounts.account set suspended_at = now()").update();
        assertThat(arrived("mei-6", mei()).header("Location")).endsWith("done=notBack");
        assertThat(host.get("/en/sign-in/with/lighthouse").header("Location")).endsWith("/en/sign-in?done=unreachable");
        assertThat(host.get("/en/sign-in").text()).contains("Sign in with Harbour", "Sign in with Lighthouse").doesNotContain("s3cret");
    }

    @Test
    void whoHasASecondStepStillOwesIt() throws IOException, InterruptedException {
        SignedIn anna = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of());
        var journey = journey("/en/account/providers/harbour", anna.cookie(), "anna-4", Map.of());
        newcomers.get(journey.back(), journey.cookie());
        db.sql("insert into accounts.second_step (account, secret, last_interval, made_at) values (?, decode(repeat('00', 20), 'hex'), 0, now())").param(anna.account().value()).update();
        assertThat(arrived("anna-4", Map.of()).header("Location")).contains("/sign-in/code/");
    }

    @Test
    void whoHasNothingElseProvesByItWhoTheyAre() throws IOException, InterruptedException {
        var in = Newcomers.cookie(registered(arrived("mei-7", mei()), ADDRESS));
        db.sql("update accounts.session set proved_at = now() - interval '1 hour'").update();
        assertThat(newcomers.get("/en/account/password", in).header("Location")).contains("/en/account/prove");
        assertThat(newcomers.get("/en/account/prove?to=/en/account/password", in).text()).contains("/en/sign-in/with/harbour?to=/en/account/password");
        var journey = journey("/en/sign-in/with/harbour?to=/en/account/password", in, "mei-7", mei());
        var back = newcomers.get(journey.back(), journey.cookie());
        assertThat(back.header("Location")).endsWith("/en/account/password");
        assertThat(newcomers.get("/en/account/password", Newcomers.cookie(back)).status()).isEqualTo(200);
    }

    /** Else who sends somebody the address would come in to the account that they make. */
    @Test
    void nobodyRegistersForSomebodyElsesIdentity() throws IOException, InterruptedException {
        var arrived = arrived("mallory", mei());
        assertThat(host.get("/zh/register?with=" + with(arrived)).text()).as("in another browser").doesNotContain("李梅", ADDRESS);
        assertThat(registered(with(arrived), "anna@essen.example", "newcomer=" + UUID.randomUUID()).status()).as("and a password is needed").isEqualTo(422);
    }

    /** A provider that remembers somebody says nothing of who sits there now. */
    @Test
    void aProvidersWordAloneIsNoFreshProof() throws IOException, InterruptedException {
        registered(arrived("mei-8", mei()), ADDRESS);
        var in = Newcomers.cookie(arrived("mei-8", mei()));
        assertThat(newcomers.get("/en/account/password", in).header("Location")).contains("/en/account/prove");
    }

    /** What another site makes a browser ask for would link whoever is signed in at Harbour. */
    @Test
    void linkingBeginsOnAPageOfOurs() {
        var anna = newcomers.member("Anna de Vries", "anna@essen.example");
        for (var site : List.of("cross-site", "same-site")) {
            assertThat(host.get("/en/account/providers/harbour", "Cookie", anna, "Sec-Fetch-Site", site).header("Location")).as(site).endsWith("/en/account");
        }
        assertThat(newcomers.get("/en/account/providers/harbour", anna).header("Location")).contains("/harbour/authorize");
    }

    @Test
    void oneWordOfAProviderMakesOneAccount() throws IOException, InterruptedException {
        var arrived = arrived("mei-9", mei());
        var answers = IntStream.range(0, 4).mapToObj(tab -> CompletableFuture.supplyAsync(() -> registered(arrived, "tab" + tab + "@ningbo.example").status()).orTimeout(30, TimeUnit.SECONDS)).toList().stream()
            .map(CompletableFuture::join).sorted().toList();
        assertThat(answers).as("the others are asked for a password").containsExactly(303, 422, 422, 422);
        assertThat(db.sql("select count(*) from accounts.account").query(Integer.class).single()).as("nobody is left without a way in").isEqualTo(1);
    }
}
