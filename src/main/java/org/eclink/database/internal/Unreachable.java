package org.eclink.database.internal;

import java.sql.SQLException;
import org.eclink.operation.CannotStart;

/** Why the database does not let us in, told to the person who can change it. */
class Unreachable {

    static CannotStart because(Exception e, Server server) {
        var reason = reason(e);
        return new CannotStart("No way into the database %s: %s.".formatted(server.description(), reason), e);
    }

    /** By class of SQLSTATE, see appendix A of the PostgreSQL manual; its own words come in the server's language. */
    private static String reason(Throwable e) {
        if (!(e instanceof SQLException refused) || refused.getSQLState() == null) {
            return e.getCause() == null ? String.valueOf(e.getMessage()) : reason(e.getCause());
        }
        var state = refused.getSQLState();
        if (state.startsWith("08")) return "nothing answers there";
        if (state.startsWith("28")) return "it refuses ECLINK_DATABASE_USERNAME or ECLINK_DATABASE_PASSWORD";
        if (state.startsWith("3D")) return "it has no such database; create an empty one first";
        return String.valueOf(refused.getMessage());
    }
}
