package org.eclink.directory.internal.names;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cities, organisations and partners that are not in the directory by a name in any form. */
@Repository
public class NameSearch {

    /** Beyond this many hits nobody reads on; it also bounds what one letter can cost. */
    public static final int MOST = 500;

    private static final String LAST = "\uDBFF\uDFFF";
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::grade).thenComparingInt(Hit::length).thenComparingInt(Hit::number);

    private final JdbcClient db;

    public NameSearch(JdbcClient db) {
        this.db = db;
    }

    /** {@code grade} 0 is the whole name, 1 its beginning, 2 a whole word at its end, 3 the beginning of a word within. */
    private record Hit(int number, int grade, int length) {}

    /** Things of this kind that have what was typed in their name, the best first. */
    public NameHits find(String kind, String typed, int most) {
        var key = NameKeys.ofQuery(typed);
        if (key.isEmpty()) return NameHits.NONE;
        var hits = db.sql("""
                (select number, key, whole from directory.name_key where kind = :kind and whole and key >= :key and key < :end order by key limit :most)
                union all
                (select number, key, whole from directory.name_key where kind = :kind and not whole and key >= :key and key < :end order by key limit :most)
                limit :most""")
            .param("kind", kind).param("key", key).param("end", key + LAST).param("most", most)
            .query((row, _) -> hit(row, key)).list();
        return new NameHits(hits.stream().sorted(BEST_FIRST).map(Hit::number).distinct().toList(), hits.size() == most);
    }

    private static Hit hit(ResultSet row, String key) throws SQLException {
        var found = row.getString("key");
        return new Hit(row.getInt("number"), (row.getBoolean("whole") ? 0 : 2) + (found.equals(key) ? 0 : 1), found.length());
    }
}
