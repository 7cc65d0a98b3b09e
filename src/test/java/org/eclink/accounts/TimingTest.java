package org.eclink.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether an address is somebody's shows neither in the words of an answer nor in the time it takes. */
@RunningApplication
class TimingTest {

    private static final int TURNS = 14;
    private static final String KNOWN = "anna@essen.example";
    private static final String CLAIMED = "claimed@essen.example";

    /** What differs by less than a third is lost in the network between; one look at a password more or less is a third or more. */
    private static final double MOST = 1.3;

    final Host host;
    final Newcomers newcomers;
    final JdbcClient db;

    TimingTest(Host host, Newcomers newcomers, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.db = db;
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    /** Milliseconds of each kind, in turns, so that a slow moment is slow for all. */
    private List<Double> medians(List<IntFunction<String>> kinds) {
        var times = kinds.stream().map(_ -> (List<Double>) new ArrayList<Double>()).toList();
        var words = kinds.stream().map(_ -> (List<String>) new ArrayList<String>()).toList();
        for (var turn = 0; turn < TURNS; turn++) {
            for (var kind = 0; kind < kinds.size(); kind++) {
                db.sql("delete from accounts.allowance").update();
                var address = kinds.get(kind).apply(turn);
                var begun = System.nanoTime();
                var answer = host.submit("/en/sign-in", List.of("address", address, "password", "not the one that it is"));
                times.get(kind).add((System.nanoTime() - begun) / 1e6);
                words.get(kind).add(answer.status() + answer.text().replace(address, "an address"));
            }
        }
        assertThat(words.stream().flatMap(List::stream).distinct()).as("the same words").hasSize(1);
        return times.stream().map(all -> all.stream().sorted().toList().get(TURNS / 2)).toList();
    }

    @Test
    void aWrongPasswordTakesAsLongWhoeverItIs() {
        newcomers.member("Anna de Vries", KNOWN);
        newcomers.register("en", newcomers.form("", "Chen Stranger", CLAIMED));
        var medians = medians(List.of(_ -> KNOWN, _ -> CLAIMED, _ -> UUID.randomUUID() + "@essen.example"));
        var longest = medians.stream().max(Double::compare).orElseThrow();
        assertThat(medians).as("milliseconds for a member's address, a claimed one and nobody's").allSatisfy(median -> assertThat(longest / median).isLessThan(MOST));
    }
}
