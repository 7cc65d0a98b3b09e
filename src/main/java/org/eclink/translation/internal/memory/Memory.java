package org.eclink.translation.internal.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been made of paragraphs like one: all that was translated in public, and what was in the same group or conversation. */
@Repository
public class Memory {

    /** Below it a translator is quicker alone. */
    private static final double USEFUL = 0.5;
    private static final int CANDIDATES = 64;

    private final JdbcClient db;

    Memory(JdbcClient db) {
        this.db = db;
    }

    /** {@code likeness} is from 0 to 1, which is the same words; made by {@code by}, or by an engine. */
    public record Match(double likeness, String source, String words, Provenance provenance, @Nullable UUID by) {}

    /** The most alike first, of each paragraph its best rendering. */
    public List<Match> alike(String words, LanguageTag from, LanguageTag to, Scope scope, int most) {
        var matches = new ArrayList<Match>();
        db.sql("""
                select c.words as source, r.words, r.provenance, r.by_account
                  from (select p.hash, p.words from translation.passage p
                         where p.bands && :bands and p.language = :from and (p.class = 'public' or p.scope = cast(:scope as uuid))
                           and exists (select from translation.rendering e where e.passage = p.hash and e.language = :to and e.superseded_at is null)
                         order by cardinality(array(select unnest(p.bands) intersect select unnest(cast(:bands as int[])))) desc limit :candidates) c
                  cross join lateral (select * from translation.rendering b where b.passage = c.hash and b.language = :to and b.superseded_at is null
                         order by translation.worth(b.provenance) limit 1) r""")
            .param("bands", boxed(Likeness.bands(words))).param("from", from.plain().value()).param("to", to.plain().value()).param("scope", scope.id()).param("candidates", CANDIDATES).query(row -> {
                matches.add(new Match(Likeness.of(row.getString("source"), words), row.getString("source"), row.getString("words"), Provenance.of(row.getString("provenance")), row.getObject("by_account", UUID.class)));
            });
        return matches.stream().filter(match -> match.likeness() >= USEFUL).sorted(Comparator.comparing(Match::likeness).reversed().thenComparing(Match::source)).limit(most).toList();
    }

    private static Integer[] boxed(int[] bands) {
        return Arrays.stream(bands).boxed().toArray(Integer[]::new);
    }
}
