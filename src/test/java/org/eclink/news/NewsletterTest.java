package org.eclink.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.eclink.accounts.PersonName;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lena asks for the letter of the week in English and Chinese, confirms it, gets it once, and leaves. */
@RunningApplication
class NewsletterTest {

    private static final String LENA = "lena@essen.example";

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    final SchedulerClient scheduler;

    NewsletterTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db, SchedulerClient scheduler) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
        this.scheduler = scheduler;
    }

    @AfterEach
    void nobodyGetsAnything() {
        for (var table : List.of("news.item", "news.subscription", "translation.rendering", "translation.work", "translation.passage")) db.sql("delete from " + table).update();
        newcomers.forgetEverybody();
    }

    private int ask(String first, String second) {
        return host.submit("/en/newsletter", List.of("key", Newcomers.key(), "address", LENA, "first", first, "second", second)).status();
    }

    private boolean isOnTheList() {
        return db.sql("select exists (select from news.subscription where confirmed_at is not null)").query(Boolean.class).single();
    }

    private void news() {
        var anna = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of()).cookie();
        var draft = newcomers.post("/en/news/write", anna, "title", "Tien parken houden de regen vast", "body", "Tien parken houden de regen vast.", "voice", "member", "language", "nl").header("Location");
        newcomers.post(draft.replaceFirst("[?].*", "") + "/publish", anna);
    }

    private void mondayComes() {
        scheduler.reschedule(TaskInstanceId.of("newsletter", "recurring"), Instant.now());
    }

    @Test
    void goesToWhoAskedAndConfirmedAndOnce() {
        news();
        assertThat(ask("en", "zh-Hans")).isEqualTo(303);
        assertThat(isOnTheList()).as("before it is confirmed").isFalse();
        var link = newcomers.link(LENA);
        assertThat(host.get(link).text()).contains("Get the letter of the week?");
        assertThat(isOnTheList()).as("opening a link changes nothing").isFalse();
        assertThat(host.submit(link, List.of("key", Newcomers.key())).status()).isEqualTo(303);
        assertThat(isOnTheList()).isTrue();
        mondayComes();
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(db.sql("select count(*) from mail.letter where leave is not null").query(Integer.class).single()).isOne());
        var letter = db.sql("select subject || ' ' || opening || ' ' || closing from mail.letter where leave is not null").query(String.class).single();
        assertThat(letter).contains("EC-Link news", "EC-Link动态", "Tien parken houden de regen vast", "What is new among the cities:", "各城市最新动态");
        assertThat(db.sql("select html from mail.letter where leave is not null").query(String.class).single()).contains("lang=\"nl\"", "Tien parken houden de regen vast", "<p lang=\"zh-Hans\">各城市最新动态", "/newsletter/leave/").doesNotContain("<img", "<script", "<link");
        mondayComes();
        Awaitility.await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(6)).untilAsserted(() -> assertThat(db.sql("select count(*) from mail.letter where leave is not null").query(Integer.class).single()).isOne());
        var leave = db.sql("select leave from mail.letter where leave is not null").query(String.class).single().replaceFirst("https?://[^/]+", "");
        assertThat(host.get(leave).status()).isEqualTo(200);
        assertThat(isOnTheList()).isTrue();
        assertThat(host.post(leave, List.of("List-Unsubscribe", "One-Click")).status()).as("as a mail program sends it").isEqualTo(200);
        assertThat(db.sql("select count(*) from news.subscription").query(Integer.class).single()).isZero();
    }

    @Test
    void whoAsksForSomebodyElseChangesNothingOfTheirs() {
        ask("en", "");
        host.submit(newcomers.link(LENA), List.of("key", Newcomers.key()));
        ask("nl", "zh-Hans");
        assertThat(db.sql("select array_to_string(languages, ' ') from news.subscription").query(String.class).single()).isEqualTo("en");
    }

    @Test
    void aLinkWorksForThreeDays() {
        ask("en", "");
        db.sql("update news.subscription set asked_at = asked_at - interval '4 days'").update();
        assertThat(host.get(newcomers.link(LENA)).status()).isEqualTo(404);
        assertThat(host.submit(newcomers.link(LENA), List.of("key", Newcomers.key())).status()).isEqualTo(404);
    }
}
