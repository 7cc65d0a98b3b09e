package org.eclink.directory.internal.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclink.web.Citation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where facts are from. A source never changes once it is written, so that it may be kept in memory. */
@Repository
public class Sources {

    private final JdbcClient db;
    private final Map<Integer, Citation> citations = new ConcurrentHashMap<>();

    public Sources(JdbcClient db) {
        this.db = db;
    }

    public Citation citation(int id) {
        return citations.computeIfAbsent(id, _ -> Citation.of(db.sql("select citation from directory.source where id = ?")
            .param(id).query(String.class).single()));
    }

    /** The citations of all of these, of which at most one query fetches those that are not in memory yet. */
    public Map<Integer, String> citations(Collection<Integer> ids) {
        var missing = ids.stream().filter(id -> !citations.containsKey(id)).distinct().toArray(Integer[]::new);
        if (missing.length > 0) {
            db.sql("select id, citation from directory.source where id = any(?)").param(missing).query(row -> {
                citations.put(row.getInt("id"), Citation.of(row.getString("citation")));
            });
        }
        var found = new HashMap<Integer, String>();
        ids.forEach(id -> found.put(id, citation(id).text()));
        return found;
    }

    public int idOf(String citation) {
        return db.sql("""
                with added as (
                    insert into directory.source (citation) values (:citation) on conflict do nothing returning id)
                select id from added union all select id from directory.source where citation = :citation limit 1""")
            .param("citation", citation).query(Integer.class).single();
    }
}
