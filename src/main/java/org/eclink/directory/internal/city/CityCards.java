package org.eclink.directory.internal.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.directory.internal.facts.FactsJson;
import org.jspecify.annotations.Nullable;

/** Reads cards from a query in which a city stands under some alias; by position, since a page has dozens of them. */
public final class CityCards {

    private static final List<String> COLUMNS = List.of("id", "number", "slug", "names", "country", "standing", "latitude", "longitude", "zone", "partners");

    private final FactsJson json;

    public CityCards(FactsJson json) {
        this.json = json;
    }

    /** {@code c.id, c.number …} */
    public static String columns(String alias) {
        return COLUMNS.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }

    public static int width() {
        return COLUMNS.size();
    }

    /** From the columns that begin with this one, counted from 1; null where the join found no city. */
    public @Nullable CityCard card(ResultSet row, int first) throws SQLException {
        var id = row.getObject(first, UUID.class);
        if (id == null) return null;
        return new CityCard(id, row.getInt(first + 1), row.getString(first + 2), json.names(row.getString(first + 3)), row.getObject(first + 4, UUID.class),
                row.getObject(first + 5, UUID.class), row.getDouble(first + 6), row.getDouble(first + 7), row.getString(first + 8), row.getInt(first + 9));
    }
}
