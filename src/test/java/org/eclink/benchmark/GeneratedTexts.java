package org.eclink.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclink.benchmark.GeneratedProse.Tongue;
import org.eclink.translation.Form;
import org.eclink.translation.Scope;
import org.eclink.translation.internal.memory.Likeness;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.split.Splitter;

/** Puts texts and what was made of them into a database, as the translation module keeps them, many at a time. */
final class GeneratedTexts implements AutoCloseable {

    private static final int AT_ONCE = 5000;

    private final Connection db;
    private final PreparedStatement passages;
    private final PreparedStatement renderings;
    private int waiting;

    GeneratedTexts(Connection db) throws SQLException {
        this.db = db;
        this.passages = db.prepareStatement("insert into translation.passage (hash, class, scope, language, words, bands) values (?, 'public', null, ?, ?, ?) on conflict do nothing");
        this.renderings = db.prepareStatement("insert into translation.rendering (id, passage, language, words, provenance, by_account, made_at) values (gen_random_uuid(), ?, ?, ?, 'human', ?, now()) on conflict do nothing");
    }

    PassageHash passage(Tongue tongue, String words) throws SQLException {
        var hash = PassageHash.of(Scope.EVERYONE, tongue.tag, words);
        passages.setBytes(1, hash.bytes());
        passages.setString(2, tongue.tag.plain().value());
        passages.setString(3, words);
        passages.setObject(4, Likeness.bands(words));
        passages.addBatch();
        if (++waiting == AT_ONCE) flush();
        return hash;
    }

    void rendering(PassageHash passage, Tongue into, String words, UUID by) throws SQLException {
        renderings.setBytes(1, passage.bytes());
        renderings.setString(2, into.tag.plain().value());
        renderings.setString(3, words);
        renderings.setObject(4, by);
        renderings.addBatch();
    }

    void work(UUID id, String address) throws SQLException {
        RunningDatabase.run(db, "insert into translation.work (id, address, class) values (?, ?, 'public')", id, address);
    }

    /** Returns its paragraphs. */
    List<PassageHash> text(UUID work, String part, Form form, Tongue tongue, String words) throws SQLException {
        var all = new ArrayList<PassageHash>();
        for (var passage : Splitter.split(words, form).passages()) all.add(passage(tongue, passage));
        var hashes = all.stream().map(PassageHash::bytes).toArray(byte[][]::new);
        RunningDatabase.run(db, "insert into translation.text (work, part, form, language, is_detected, words, passages, number) values (?, ?, ?, ?, false, ?, ?, 1)", work, part, form.name().toLowerCase(Locale.ROOT),
            tongue.tag.value(), words, hashes);
        RunningDatabase.run(db, "insert into translation.revision (work, part, number, language, words, passages, at) values (?, ?, 1, ?, ?, ?, now())", work, part, tongue.tag.value(), words, hashes);
        return all;
    }

    void flush() throws SQLException {
        passages.executeBatch();
        renderings.executeBatch();
        db.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        passages.close();
        renderings.close();
    }
}
