package org.eclink.database.internal;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclink.operation.CannotStart;

/** A PostgreSQL of somebody else, named by setting; it goes on when EC-Link stops. */
final class GivenServer implements Server {

    private static final int OLDEST = 16;

    private final String url;
    private final String username;
    private final String password;
    private final String version;

    private GivenServer(String url, String username, String password, String version) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.version = version;
    }

    /** A server that is too old, or does not let us in, ends the start. */
    static GivenServer reached(String url, String username, String password) {
        try (var connection = DriverManager.getConnection(url, username, password)) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() >= OLDEST) {
                return new GivenServer(url, username, password, server.getDatabaseProductVersion());
            }
            throw new CannotStart("ECLINK_DATABASE_URL leads to PostgreSQL %s: EC-Link needs PostgreSQL %d or newer."
                .formatted(server.getDatabaseProductVersion(), OLDEST));
        } catch (SQLException e) {
            throw new CannotStart("ECLINK_DATABASE_URL leads nowhere: %s.".formatted(reason(e)), e);
        }
    }

    /** By class of SQLSTATE, appendix A of PostgreSQL's manual; its own words come in the language of the server. */
    private static String reason(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        if (state.startsWith("08")) return "no PostgreSQL answers there";
        if (state.startsWith("28")) return "it refuses ECLINK_DATABASE_USERNAME or ECLINK_DATABASE_PASSWORD";
        if (state.startsWith("3D")) return "there is no such database; create an empty one first";
        return String.valueOf(refused.getMessage());
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public String username() {
        return username;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public String description() {
        return version + " by ECLINK_DATABASE_URL";
    }

    @Override
    public void close() {}
}
