package org.eclink.directory.internal.city;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.directory.internal.facts.FactsJson;
import org.jspecify.annotations.Nullable;

/** Reads cards from a query in which a city stands under some alias. */
public final class CityCards {

    private static final List<String> COLUMNS = List.of("id", "number", "slug", "names", "country", "region", "standing", "sectors", "latitude", "longitude",
        "zone", "partners");

    private final FactsJson json;

    public CityCards(FactsJson json) {
        this.json = json;
    }

    /** {@code c.id as c_id, c.number as c_number …} */
    public static String columns(String alias) {
        return COLUMNS.stream().map(column -> alias + "." + column + " as " + alias + "_" + column).collect(Collectors.joining(", "));
    }

    /** Null where the join found no city. */
    public @Nullable CityCard card(ResultSet row, String alias) throws SQLException {
        var id = row.getObject(alias + "_id", UUID.class);
        if (id == null) return null;
        return new CityCard(id, row.getInt(alias + "_number"), row.getString(alias + "_slug"), json.names(row.getString(alias + "_names")),
                row.getObject(alias + "_country", UUID.class), row.getObject(alias + "_region", UUID.class), row.getObject(alias + "_standing", UUID.class),
                ids(row.getArray(alias + "_sectors")), row.getDouble(alias + "_latitude"), row.getDouble(alias + "_longitude"),
                row.getString(alias + "_zone"), row.getInt(alias + "_partners"));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
