package org.eclink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ApplicationTest {

    final JdbcClient db;

    ApplicationTest(@Autowired JdbcClient db) {
        this.db = db;
    }

    /** Without spring-modulith-runtime there is one common history, and a module's migrations may not run at all. */
    @Test
    void everyModuleKeepsItsOwnHistoryOfMigrations() {
        assertThat(histories()).containsExactlyInAnyOrderElementsOf(modulesWithMigrations());
    }

    private List<String> histories() {
        return db.sql("select tablename from pg_tables where tablename like 'flyway%'").query(String.class).list();
    }

    private static List<String> modulesWithMigrations() {
        var folders = Path.of("src/main/resources/db/migration").toFile().list();
        return Stream.of(folders)
            .map(module -> module.equals("__root") ? "flyway_schema_history" : "flyway_schema_history_" + module)
            .toList();
    }
}
