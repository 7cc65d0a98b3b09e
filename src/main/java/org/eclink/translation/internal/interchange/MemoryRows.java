package org.eclink.translation.internal.interchange;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.Scope;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.passage.Passages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was translated in public, by pairs of languages. */
@Repository
class MemoryRows {

    private static final Duration WHILE = Duration.ofSeconds(20);

    private final JdbcClient db;
    private final Passages passages;
    private final LoadingCache<String, List<Map.Entry<String, Integer>>> pairs = Caffeine.newBuilder().expireAfterWrite(WHILE).build(this::count);

    MemoryRows(JdbcClient db, Passages passages) {
        this.db = db;
        this.passages = passages;
    }

    /** A paragraph and what somebody made of it. */
    record Pair(LanguageTag from, LanguageTag into, String source, String words, Provenance provenance, Instant made) {}

    /** Of people alone; to be closed. Read piece by piece within a transaction. */
    Stream<Pair> all(LanguageTag from, LanguageTag into) {
        return db.sql("""
                select p.words as source, r.words, r.provenance, r.made_at from translation.passage p join translation.rendering r on r.passage = p.hash
                 where p.class = 'public' and p.language = ? and r.language = ? and r.superseded_at is null and r.engine is null""").withFetchSize(500).param(from.value()).param(into.value())
            .query((row, _) -> new Pair(from, into, row.getString("source"), row.getString("words"), Provenance.of(row.getString("provenance")), row.getTimestamp("made_at").toInstant())).stream();
    }

    /** From and into which languages there is anything, and how much, as it was some seconds ago: counting a million takes one. */
    List<Map.Entry<String, Integer>> pairs() {
        return pairs.get("public");
    }

    private List<Map.Entry<String, Integer>> count(String kind) {
        return db.sql("""
                select p.language || ' ' || r.language as pair, count(*) as count from translation.passage p join translation.rendering r on r.passage = p.hash
                 where p.class = ? and r.superseded_at is null and r.engine is null group by 1 order by 2 desc, 1 limit 60""").param(kind).query((row, _) -> Map.entry(row.getString("pair"), row.getInt("count"))).list();
    }

    /** A paragraph that nobody has written here yet. */
    PassageHash keep(LanguageTag language, String words) {
        var hash = PassageHash.of(Scope.EVERYONE, language, words);
        passages.keep(Scope.EVERYONE, language, Map.of(hash, words));
        return hash;
    }
}
