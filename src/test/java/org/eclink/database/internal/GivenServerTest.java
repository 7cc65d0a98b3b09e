package org.eclink.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import org.eclink.TestDatabase;
import org.eclink.operation.CannotStart;
import org.junit.jupiter.api.Test;

class GivenServerTest {

    final TestDatabase database = TestDatabase.named("given");

    @Test
    void leadsTheApplicationToTheDatabaseOfSomebodyElse() throws IOException {
        var settings = settings(database.url(), database.password());
        try (var server = new Database().databaseServer(settings, TestSettings.RELEASE);
                var pool = new Database().dataSource(settings, server)) {
            assertThat(pool.getJdbcUrl()).isEqualTo(database.url());
            assertThat(pool.isRunning()).isTrue();
        }
        assertThat(refusalOf(database.url(), "wrong")).contains("ECLINK_DATABASE_PASSWORD"); // it went on
    }

    @Test
    void refusesAServerThatIsTooOld() throws IOException {
        try (var old = OldServer.of("15.4")) {
            assertThat(refusalOf(old.url(), ""))
                .isEqualTo("ECLINK_DATABASE_URL leads to PostgreSQL 15.4: EC-Link needs PostgreSQL 16 or newer.");
        }
    }

    @Test
    void saysWhyThereIsNoWayIn() {
        assertThat(refusalOf("jdbc:postgresql://127.0.0.1:1/eclink", ""))
            .isEqualTo("ECLINK_DATABASE_URL leads nowhere: no PostgreSQL answers there.");
        assertThat(refusalOf(database.url(), "wrong")).isEqualTo(
                "ECLINK_DATABASE_URL leads nowhere: it refuses ECLINK_DATABASE_USERNAME or ECLINK_DATABASE_PASSWORD.");
        assertThat(refusalOf(database.url().replace("_given", "_gone"), database.password())).isEqualTo(
                "ECLINK_DATABASE_URL leads nowhere: there is no such database; create an empty one first.");
    }

    private String refusalOf(String url, String password) {
        var refusal = catchThrowable(() -> GivenServer.reached(url, database.username(), password));
        assertThat(refusal).isInstanceOf(CannotStart.class);
        return refusal.getMessage();
    }

    private DatabaseSettings settings(String url, String password) {
        return new DatabaseSettings(url, database.username(), password, Path.of("target", "unused"), null, 2);
    }
}
