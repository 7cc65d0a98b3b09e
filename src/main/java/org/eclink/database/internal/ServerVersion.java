package org.eclink.database.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.eclink.operation.CannotStart;

class ServerVersion {

    private static final int OLDEST = 16;

    /** The version behind the pool, as it names itself; a pool that leads to one too old is closed again. */
    static String accepted(HikariDataSource pool) throws SQLException {
        try (var connection = pool.getConnection()) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() >= OLDEST) return server.getDatabaseProductVersion();
            pool.close();
            throw new CannotStart("ECLINK_DATABASE_URL leads to PostgreSQL %s: EC-Link needs PostgreSQL %d or newer."
                .formatted(server.getDatabaseProductVersion(), OLDEST));
        }
    }
}
