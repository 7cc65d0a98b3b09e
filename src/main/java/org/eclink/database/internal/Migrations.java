package org.eclink.database.internal;

import java.io.IOException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every module has its own migrations in db/migration/MODULE and its own history of them; __root goes first. */
@Component
class Migrations implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String ROOT = "__root";

    @Override
    public void migrate(Flyway flyway) {
        modules().forEach(module -> migrate(flyway, module));
    }

    /** In the order of their names, which puts an underscore first; no migration reads another module's tables. */
    private static Stream<String> modules() {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/*.sql");
            return Stream.of(scripts).map(Migrations::folder).distinct().sorted();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String folder(Resource script) {
        try {
            var path = script.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void migrate(Flyway flyway, String module) {
        var common = flyway.getConfiguration();
        var done = Flyway.configure(common.getClassLoader())
            .configuration(common)
            .locations("classpath:db/migration/" + module)
            .table(module.equals(ROOT) ? common.getTable() : common.getTable() + "_" + module)
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load()
            .migrate();
        if (done.migrationsExecuted > 0) LOG.info("{}: migrated to version {}", module, done.targetSchemaVersion);
    }
}
