package org.eclink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.running.AccessMatrix;
import org.eclink.running.Answer;
import org.eclink.running.Examples;
import org.eclink.running.Host;
import org.eclink.running.Route;
import org.eclink.running.RunningApplication;
import org.eclink.running.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

@RunningApplication
class AccessMatrixTest {

    static final AccessMatrix MATRIX = AccessMatrix.read();

    final ApplicationContext context;
    final Examples examples;
    final Host host;
    final Story story;

    AccessMatrixTest(ApplicationContext context, Examples examples, Host host, Story story) {
        this.context = context;
        this.examples = examples;
        this.host = host;
        this.story = story;
    }

    @AfterEach
    void forgetEverybody() {
        story.forget();
    }

    @Test
    void everyRouteIsDeclaredAndEveryDeclaredRouteExists() {
        assertThat(MATRIX.disagreements(Route.of(context))).isEmpty();
    }

    @Test
    void everybodyGetsWhatIsDeclared() {
        var violations = new ArrayList<String>();
        for (var line : MATRIX.lines()) {
            for (var address : examples.addresses(line.example())) {
                line.statuses().forEach((kind, status) -> {
                    var told = story.told(kind, address);
                    var answer = asked(line.route().method(), told.address(), told.headers());
                    if (answer.status() != status) violations.add(answer + ", where a " + kind + " gets " + status);
                    if (!told.address().equals(address)) story.forget();
                });
            }
        }
        assertThat(violations).isEmpty();
    }

    private Answer asked(String method, String address, String... headers) {
        return switch (method) {
            case "POST" -> host.submit(address, List.of("key", UUID.randomUUID().toString()), headers);
            case "PATCH", "DELETE" -> host.ask(method, address, Stream.concat(Stream.of("Sec-Fetch-Site", "same-origin"), Stream.of(headers)).toArray(String[]::new));
            default -> host.ask(method.equals("ANY") ? "GET" : method, address, headers);
        };
    }

    @Test
    void findsARouteThatNobodyDeclared() {
        var routes = new TreeSet<>(Route.of(context));
        routes.addAll(Route.planted(context));
        assertThat(MATRIX.disagreements(routes)).contains("GET /planted/fault is not declared: say in access-matrix.txt who may reach it")
            .hasSameSizeAs(Route.planted(context));
    }

    @Test
    void findsADeclaredRouteThatIsGone() {
        assertThat(MATRIX.disagreements(Set.of())).contains("GET /{language}/cities is declared but no longer exists: take it out of access-matrix.txt");
    }
}
