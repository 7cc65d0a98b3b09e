package org.eclink.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclink.running.Answer;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form that is sent twice. */
@RunningApplication
class OnceTest {

    static final String KEY = "6f1c2a3e-0000-4000-8000-000000000001";

    final Host host;
    final JdbcClient db;

    OnceTest(Host host, JdbcClient db) {
        this.host = host;
        this.db = db;
    }

    @BeforeEach
    void aTableForNotes() {
        db.sql("create schema planted").update();
        db.sql("create table planted.note (number int generated always as identity, text text)").update();
        db.sql("delete from web.write").update();
    }

    @AfterEach
    void gone() {
        db.sql("drop schema planted cascade").update();
    }

    @Test
    void writesOnceAndAnswersAsTheFirstTime() {
        var first = note("bridge", KEY);
        var second = note("bridge", KEY);
        assertThat(first.status()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location")).endsWith("/planted/notes/1");
        assertThat(notes()).containsExactly("bridge");
    }

    @Test
    void writesOnceIfBothComeAtTheSameMoment() {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> note("slow", KEY)).orTimeout(20, TimeUnit.SECONDS)).limit(4).toList().stream()
            .map(CompletableFuture::join).map(answer -> answer.header("Location")).distinct().toList();
        assertThat(answers).hasSize(1);
        assertThat(notes()).containsExactly("slow");
    }

    @Test
    void writesAgainWhatIsWrittenAnew() {
        note("bridge", KEY);
        note("tunnel", KEY);
        note("bridge", KEY.replace('1', '2'));
        assertThat(notes()).containsExactly("bridge", "tunnel", "bridge");
    }

    @Test
    void aRefusalLeavesNothingAndTheCorrectedFormIsTaken() {
        assertThat(note("", KEY).status()).isEqualTo(422);
        assertThat(notes()).isEmpty();
        assertThat(note("bridge", KEY).status()).isEqualTo(303);
        assertThat(notes()).containsExactly("bridge");
    }

    @Test
    void aFaultLeavesNothing() {
        assertThat(note("stone", KEY).status()).isEqualTo(500);
        assertThat(note("stone", KEY).status()).isEqualTo(500);
        assertThat(notes()).isEmpty();
        assertThat(db.sql("select count(*) from web.write").query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "short", "with spaces in it", "ünïcödé-ünïcödé", "0000000000000000000000000000000000000000000000000000000000000000000000" })
    void asksForAKey(String key) {
        assertThat(note("bridge", key).status()).isEqualTo(400);
        assertThat(host.post("/planted/notes", List.of("text", "bridge")).status()).isEqualTo(400);
        assertThat(notes()).isEmpty();
    }

    private Answer note(String text, String key) {
        return host.post("/planted/notes", List.of("key", key, "text", text));
    }

    private List<String> notes() {
        return db.sql("select text from planted.note order by number").query(String.class).list();
    }
}
