package org.eclink.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclink.operation.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OwnServerTest {

    @TempDir
    static Path directory; // of all tests here: creating the files takes longest

    @Test
    void keepsWhatWasWrittenAndStopsCleanly() throws IOException {
        try (var server = start()) {
            var db = database(server);
            db.sql("create table if not exists kept (word text)").update();
            db.sql("insert into kept values ('城市')").update();
        }

        assertThat(files().resolve("postmaster.pid")).doesNotExist();
        assertThat(Files.readAllLines(directory.resolve("server.log")).getLast()).contains("database system is shut down");
        try (var server = start()) {
            assertThat(database(server).sql("select distinct word from kept").query(String.class).list()).containsExactly("城市");
        }
    }

    @Test
    void writesToTheDiskAndServesThisMachineOnly() throws IOException {
        try (var server = start()) {
            assertThat(settings(server)).containsExactlyInAnyOrderEntriesOf(Map.of("fsync", "on", "full_page_writes", "on",
                    "synchronous_commit", "on", "listen_addresses", "127.0.0.1"));
        }
        assertThat(directory.resolve("server.log")).content().contains("127.0.0.1").doesNotContain("Unix socket");
    }

    @Test
    void letsInOnlyWhoKnowsThePasswordAndNobodyAsSuperuser() throws IOException, SQLException {
        try (var server = start()) {
            assertThatException().isThrownBy(() -> DriverManager.getConnection(server.url(), "postgres", "postgres"))
                .isInstanceOf(SQLException.class).withMessageContaining("password authentication failed");
            assertThat(database(server).sql("select rolsuper from pg_roles where rolname = current_user")
                .query(Boolean.class).single()).isFalse();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files()))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory))).isEqualTo("rwx------");
    }

    @Test
    void stopsTheServerThatAKilledApplicationLeft() throws Exception {
        var application = application();
        application.kill();
        var orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();

        try (var server = start()) {
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(database(server).sql("select 1").query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void refusesToShareItsDirectoryWithALivingApplication() throws Exception {
        var application = application();
        try {
            assertThatException().isThrownBy(this::start).isInstanceOf(CannotStart.class).withMessage(
                    "EC-Link is already running on %s (process %d): stop it first, or give this one a directory of its own with --data or ECLINK_DATA."
                        .formatted(directory, application.pid()));
            assertThat(postmaster().isAlive()).isTrue();
        } finally {
            application.kill();
        }
    }

    @Test
    void leavesAProgramAloneThatHasTheNumberOfACrashedServer() throws Exception {
        start().close();
        var bystander = new ProcessBuilder("sleep", "60").start();
        Files.writeString(files().resolve("postmaster.pid"), bystander.pid() + "\n" + files() + "\n");

        try (var server = start()) {
            assertThat(database(server).sql("select 1").query(Integer.class).single()).isEqualTo(1);
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroy();
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion(@TempDir Path old) throws IOException {
        Files.writeString(Files.createDirectory(old.resolve("17")).resolve("PG_VERSION"), "17");

        assertThatException().isThrownBy(() -> OwnServer.startedWith(TestSettings.in(old), TestSettings.RELEASE))
            .isInstanceOf(CannotStart.class).withMessageContaining("written by PostgreSQL 17");
        assertThat(old.resolve("18")).doesNotExist();
    }

    private OwnServer start() throws IOException {
        return OwnServer.startedWith(TestSettings.in(directory), TestSettings.RELEASE);
    }

    private static OtherProcess application() throws IOException {
        var application = OtherProcess.running(ServerUntilKilled.class.getName(), directory.toString());
        assertThat(application.saysUntil("started")).contains("started");
        return application;
    }

    private static ProcessHandle postmaster() throws IOException {
        return Postmaster.of(new Cluster(files())).orElseThrow().process();
    }

    private static Path files() throws IOException {
        return directory.toRealPath().resolve("18");
    }

    private static JdbcClient database(OwnServer server) throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), server.username(), server.password()));
    }

    private static Map<String, String> settings(OwnServer server) throws IOException {
        return database(server).sql("""
                select name, setting from pg_settings
                 where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses')""")
            .query((row, _) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
