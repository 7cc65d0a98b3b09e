package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of an EC-Link that runs, for what nobody types in a million times. */
final class RunningDatabase {

    private RunningDatabase() {}

    /** {@code data} is its directory. */
    static Connection of(Path data) throws IOException, SQLException {
        var home = data.resolve("postgres/18");
        var port = Files.readAllLines(home.resolve("postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/eclink", "eclink", Files.readString(home.resolve("eclink.password")).strip());
    }

    static void run(Connection db, String sql, Object... values) throws SQLException {
        try (var statement = db.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        }
    }
}
