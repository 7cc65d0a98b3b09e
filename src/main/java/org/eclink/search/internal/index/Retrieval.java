package org.eclink.search.internal.index;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclink.search.internal.asking.Clause;
import org.eclink.search.internal.asking.Queries;
import org.eclink.search.internal.asking.Question;
import org.eclink.search.internal.index.Fusion.Fused;
import org.eclink.search.internal.index.Fusion.Ranking;
import org.eclink.search.internal.index.MeaningIndex.Near;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.meaning.Embedder;
import org.jspecify.annotations.Nullable;

/** Finds what answers a question, by its words in every language and by what it means. Without an embedder, by its words alone. */
record Retrieval(WordIndex words, @Nullable MeaningIndex meanings, @Nullable Embedder embedder) {

    private static final Set<Tongue> ALL = EnumSet.allOf(Tongue.class);

    /** What was found: the best first, and the passage of each that is nearest in meaning, where there is one. */
    record Found(List<Fused> ranked, Map<String, Near> nearest) {}

    Found find(Question question, Collection<Clause> conditions) {
        var fusion = new Fusion();
        var nearest = new HashMap<String, Near>();
        var byWords = words.best(new Clause.Filtered(Queries.ranking(question), List.copyOf(conditions)), Fusion.CONSIDERED);
        fusion.add(byWords.stream().map(scored -> new Ranking(scored.key(), scored.tongues().stream().map(Tongue::of).collect(Collectors.toSet()), scored.score())).toList(), ALL);
        if (meanings == null || embedder == null) return new Found(fusion.fused(), nearest);
        for (var probe : embedder.probes(question)) {
            var near = meanings.nearest(probe, conditions, Fusion.CONSIDERED);
            fusion.add(near.stream().map(one -> new Ranking(one.key(), probe.tongues(), one.cosine())).toList(), probe.tongues());
            near.forEach(one -> nearest.merge(one.key(), one, (left, right) -> left.cosine() >= right.cosine() ? left : right));
        }
        return new Found(fusion.fused(), nearest);
    }
}
