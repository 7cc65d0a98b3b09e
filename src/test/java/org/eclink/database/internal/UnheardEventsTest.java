package org.eclink.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.eclink.accounts.PersonName;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of people does not hear that a member has another name, since its table takes nothing for a while. */
@RunningApplication
class UnheardEventsTest {

    static final Duration SOON = Duration.ofSeconds(10);

    final UnheardEvents events;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;

    UnheardEventsTest(UnheardEvents events, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.events = events;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @AfterEach
    void forgetEverybody() {
        db.sql("alter table directory.person drop constraint if exists planted").update();
        newcomers.forgetEverybody();
    }

    @Test
    void areHeardOnceTheyCanBe() {
        var member = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of());
        newcomers.post("/en/profile", member.cookie(), "version", "0", "readers.name", "everyone");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(names()).containsExactly("Anna de Vries"));
        db.sql("alter table directory.person add constraint planted check (latin_name <> 'Anna Jansen')").update();
        newcomers.post("/en/account/reading", member.cookie(), "version", db.sql("select version from accounts.account").query(String.class).single(), "chinese", "", "latin", "Anna Jansen", "reads1", "en", "reads2", "", "reads3", "", "zone", "Europe/Amsterdam");
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(unheard()).isEqualTo(1));
        db.sql("alter table directory.person drop constraint planted").update();
        events.sendAgain();
        assertThat(names()).as("it may still be on its way").containsExactly("Anna de Vries");
        db.sql("update event_publication set publication_date = publication_date - interval '2 minutes'").update();
        events.sendAgain();
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(names()).containsExactly("Anna Jansen"));
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(unheard()).isZero());
    }

    private List<String> names() {
        return db.sql("select latin_name from directory.person").query(String.class).list();
    }

    private int unheard() {
        return db.sql("select count(*) from event_publication").query(Integer.class).single();
    }
}
