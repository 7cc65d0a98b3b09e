package org.eclink.accounts.internal.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.web.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class LimitsTest {

    static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    static final Limit TEN = Limit.PASSWORD_OF_ADDRESS; // then one in five minutes

    final JdbcClient db;

    LimitsTest(@Autowired JdbcClient db) {
        this.db = db;
    }

    @Test
    void grantsTheBurstAndThenOneAtATime() {
        assertThat(granted(at(NOON), "anna", 15)).isEqualTo(10);
        assertThat(granted(at(NOON.plus(Duration.ofMinutes(4))), "anna", 3)).isZero();
        assertThat(granted(at(NOON.plus(Duration.ofMinutes(6))), "anna", 3)).isEqualTo(1);
        assertThat(granted(at(NOON.plus(Duration.ofHours(2))), "anna", 15)).isEqualTo(10);
    }

    @Test
    void countsEachForThemselves() {
        assertThat(granted(at(NOON), "bo", 12)).isEqualTo(10);
        assertThat(granted(at(NOON), "chen", 12)).isEqualTo(10);
    }

    @Test
    void forgivesWhoGotIn() {
        assertThat(granted(at(NOON), "dora", 12)).isEqualTo(10);
        at(NOON).forgive(TEN, "dora");
        assertThat(granted(at(NOON), "dora", 12)).isEqualTo(10);
    }

    @Test
    void refusesWithTheWordsForAHurry() {
        granted(at(NOON), "erik", 10);
        assertThatThrownBy(() -> at(NOON).use(TEN, "erik")).isInstanceOf(Refused.class);
    }

    /** Two nodes are two of these on one database. */
    @Test
    void grantsNoneTwiceOnTwoNodesAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var nodes = Stream.of(at(NOON), at(NOON)).toList();
            var tries = IntStream.range(0, 200).<Callable<Boolean>>mapToObj(i -> () -> nodes.get(i % 2).hasUsed(TEN, "fang")).toList();
            var granted = 0;
            for (var answer : threads.invokeAll(tries)) if (answer.get()) granted++;
            assertThat(granted).isEqualTo(10);
        }
    }

    @Test
    void knowsNobodyByName() {
        granted(at(NOON), "gertrud@essen.example", 1);
        assertThat(db.sql("select count(*) from accounts.allowance a where a::text like '%essen%'").query(Integer.class).single()).isZero();
    }

    private Limits at(Instant now) {
        return new Limits(db, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static long granted(Limits limits, String who, int tries) {
        return IntStream.range(0, tries).filter(_ -> limits.hasUsed(TEN, who)).count();
    }
}
