package org.eclink.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenariosTest {

    private static final List<Scenario> SCENARIOS = scenarios(1000);

    @Test
    void theSameSizeIsReadTheSameWay() {
        assertThat(scenarios(1000)).isEqualTo(SCENARIOS);
    }

    @Test
    void everyScenarioHasManyAddresses() {
        assertThat(SCENARIOS.stream().filter(scenario -> new HashSet<>(scenario.addresses()).size() < 100).map(Scenario::name))
            .containsExactly("home", "partnership list, first 15 pages", "people", "news, a list", "home, signed in", "signing in", "registering");
        assertThat(addresses("name search, beginnings").stream().filter(address -> address.contains("%")).count()).isGreaterThan(100);
        assertThat(SCENARIOS.stream().flatMap(scenario -> scenario.addresses().stream())).allMatch(address -> address.matches("/[a-z][\\w/.?=&%+-]*"));
    }

    @Test
    void whatIsAskedTheFirstTimeWasNeverAskedBefore() {
        var cold = addresses("facet search, each the first time");
        var choices = new HashSet<>(cold.stream().map(ScenariosTest::choice).toList());

        assertThat(choices).hasSameSizeAs(cold);
        assertThat(choices).doesNotContainAnyElementsOf(addresses("facet search, asked before").stream().map(ScenariosTest::choice).toList());
    }

    @Test
    void choicesAndBeginningsAreTheSameAtEverySize() {
        var large = scenarios(100_000);

        assertThat(Stream.of("facet search, each the first time", "facet search, asked before", "name search, beginnings"))
            .allMatch(name -> addresses(name).equals(addresses(large, name)));
    }

    private static List<Scenario> scenarios(int size) {
        try {
            return new Scenarios(size, new StartingFiles(Path.of("src/main/resources/data/cities.csv"))).all();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> addresses(String name) {
        return addresses(SCENARIOS, name);
    }

    private static List<String> addresses(List<Scenario> among, String name) {
        return among.stream().filter(scenario -> scenario.name().equals(name)).findFirst().orElseThrow().addresses();
    }

    private static String choice(String address) {
        return address.substring(address.indexOf('?'));
    }
}
