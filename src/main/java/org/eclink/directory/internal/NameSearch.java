package org.eclink.directory.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cities and organisations by a name in any form. */
@Repository
class NameSearch {

    /** Beyond this many hits nobody reads on; it also bounds what one letter can cost. */
    static final int MOST = 1000;

    private static final String LAST = "\uDBFF\uDFFF";

    private final JdbcClient db;

    NameSearch(JdbcClient db) {
        this.db = db;
    }

    /** Numbers of what has the key of this query in its name, best first: exact, then beginning, then within; at most {@value #MOST}. */
    List<Integer> find(String kind, String typed) {
        var key = NameKeys.ofQuery(typed);
        if (key.isEmpty()) return List.of();
        return db.sql("""
                select number from (
                    select number, key, whole from directory.name_key
                     where kind = :kind and key >= :key and key < :end order by key limit :most) as hit
                 group by number
                 order by min(case when key = :key and whole then 0 when whole then 1 when key = :key then 2 else 3 end),
                     min(length(key)), number""")
            .param("kind", kind).param("key", key).param("end", key + LAST).param("most", MOST)
            .query(Integer.class).list();
    }
}
