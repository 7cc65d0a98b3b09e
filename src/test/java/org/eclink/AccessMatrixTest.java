package org.eclink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.eclink.running.AccessMatrix;
import org.eclink.running.Examples;
import org.eclink.running.Host;
import org.eclink.running.Route;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

@RunningApplication
class AccessMatrixTest {

    static final AccessMatrix MATRIX = AccessMatrix.read();

    final ApplicationContext context;
    final Examples examples;
    final Host host;

    AccessMatrixTest(ApplicationContext context, Examples examples, Host host) {
        this.context = context;
        this.examples = examples;
        this.host = host;
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
                var method = line.route().method().equals("ANY") ? "GET" : line.route().method();
                var answer = host.ask(method, address);
                if (answer.status() != line.statuses().get("visitor")) violations.add(answer + ", where a visitor gets " + line.statuses().get("visitor"));
            }
        }
        assertThat(violations).isEmpty();
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
