package org.eclink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.eclink.running.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes count as one, and what was acknowledged is there after a crash. */
class NodesTest {

    private static final int ALLOWED = 20;
    private static final int WRITERS = 50;

    @TempDir
    Path data;

    @TempDir
    Path other;

    private static List<String> form(String address, String key) {
        return List.of("key", key, "latin", "Anna Weber", "address", address, "password", "two shores, one line", "reads1", "en", "zone", "Europe/Berlin", "terms", "yes");
    }

    private static List<Integer> all(List<Callable<Integer>> writes) throws InterruptedException {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            return crowd.invokeAll(writes).stream().map(Future::resultNow).toList();
        }
    }

    /** Twenty people from one office register at once and the twenty-first later, whichever node they meet. */
    @Test
    void limitsAndFormsAreExactOverTwoNodes() throws Exception {
        var database = TestDatabase.named("nodes");
        try (var one = Node.on(database, data); var two = Node.on(database, other)) {
            var statuses = all(IntStream.range(0, 2 * ALLOWED).<Callable<Integer>>mapToObj(turn ->
                () -> (turn % 2 == 0 ? one : two).submit("/en/register", "192.0.2.1", form("member" + turn + "@essen.example", UUID.randomUUID().toString()))).toList());
            assertThat(statuses.stream().filter(status -> status == 303)).hasSize(ALLOWED);
            assertThat(statuses.stream().filter(status -> status == 429)).hasSize(ALLOWED);

            var key = UUID.randomUUID().toString();
            var same = all(IntStream.range(0, 10).<Callable<Integer>>mapToObj(turn -> () -> (turn % 2 == 0 ? one : two).submit("/en/register", "192.0.2.2", form("same@essen.example", key))).toList());
            assertThat(same).containsOnly(303);
            try (var db = DriverManager.getConnection(database.url(), database.username(), database.password()); var count = db.createStatement().executeQuery("select count(*), count(*) filter (where address = 'same@essen.example') from accounts.account")) {
                count.next();
                assertThat(count.getInt(1)).isEqualTo(ALLOWED + 1);
                assertThat(count.getInt(2)).as("one form, ten times").isEqualTo(1);
            }
        }
    }

    /** Fifty people register at once, over and over, when the power goes. */
    @Test
    void whatWasAcknowledgedSurvivesTheEndOfThePower() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        var node = Node.alone(data);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < WRITERS; writer++) crowd.submit(() -> register(node, acknowledged));
            while (acknowledged.size() < 2 * WRITERS) Thread.sleep(20);
            node.kill(data);
        }
        try (var _ = Node.alone(data); var db = Node.database(data)) {
            assertThat(missing(db.createStatement().executeQuery("select address from accounts.account"), acknowledged)).as("accounts").isEmpty();
            assertThat(missing(db.createStatement().executeQuery("select address from mail.letter"), acknowledged)).as("letters").isEmpty();
        }
    }

    private static void register(Node node, Set<String> acknowledged) {
        while (true) {
            var random = ThreadLocalRandom.current();
            var address = UUID.randomUUID() + "@essen.example";
            var status = node.submit("/en/register", "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(1, 255)), form(address, UUID.randomUUID().toString()));
            if (status == 0) return;
            if (status == 303) acknowledged.add(address);
        }
    }

    private static Set<String> missing(ResultSet rows, Set<String> acknowledged) throws SQLException {
        var missing = new HashSet<>(acknowledged);
        while (rows.next()) missing.remove(rows.getString(1));
        return missing;
    }
}
