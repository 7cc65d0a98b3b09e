package org.eclink.translation.internal.passage;

import java.util.Map;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Scope;
import org.eclink.translation.internal.memory.Likeness;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps paragraphs under their addresses. */
@Repository
public class Passages {

    private static final int BATCH = 100;

    private final JdbcTemplate db;

    Passages(JdbcTemplate db) {
        this.db = db;
    }

    /** Those that are here already stay as they are. */
    public void keep(Scope scope, LanguageTag language, Map<PassageHash, String> words) {
        db.batchUpdate("insert into translation.passage (hash, class, scope, language, words, bands) values (?, ?, ?, ?, ?, ?) on conflict do nothing", words.entrySet(), BATCH, (row, passage) -> {
            row.setBytes(1, passage.getKey().bytes());
            row.setString(2, scope.code());
            row.setObject(3, scope.id());
            row.setString(4, language.plain().value());
            row.setString(5, passage.getValue());
            row.setObject(6, Likeness.bands(passage.getValue()));
        });
    }
}
