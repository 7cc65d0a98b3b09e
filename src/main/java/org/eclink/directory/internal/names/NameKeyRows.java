package org.eclink.directory.internal.names;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms in which the things of one kind are looked for by name. */
public final class NameKeyRows {

    private NameKeyRows() {}

    public static void replace(JdbcClient db, String kind, Map<Integer, Map<String, Boolean>> keysByNumber) {
        var numbers = new ArrayList<Integer>();
        var keys = new ArrayList<String>();
        var whole = new ArrayList<Boolean>();
        keysByNumber.forEach((number, all) -> all.forEach((key, isWhole) -> {
            numbers.add(number);
            keys.add(key);
            whole.add(isWhole);
        }));
        db.sql("delete from directory.name_key where kind = :kind and number = any(:numbers)")
            .param("kind", kind).param("numbers", keysByNumber.keySet().toArray(Integer[]::new)).update();
        db.sql("""
                insert into directory.name_key (kind, key, number, whole)
                select :kind, key, number, whole from unnest(:keys, :numbers, :whole) as n (key, number, whole)""")
            .param("kind", kind).param("keys", keys.toArray(String[]::new)).param("numbers", numbers.toArray(Integer[]::new))
            .param("whole", whole.toArray(Boolean[]::new)).update();
    }
}
