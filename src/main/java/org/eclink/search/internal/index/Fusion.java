package org.eclink.search.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclink.search.internal.lexicon.Tongue;

/**
 * Makes one list of several: the scores of each become standard scores (z), so that what is outstanding in one counts as much as in another, and these are averaged over
 * the lists that a language can stand in; an entry that a list lacks gets the list's least. An entry in several languages counts by its best.
 */
final class Fusion {

    /** So many of each list say what is outstanding in it. */
    static final int CONSIDERED = 100;
    private static final double LEAST_DEVIATION = 1e-9;

    private final List<Ranked> lists = new ArrayList<>();
    private final Map<String, Set<Tongue>> tonguesOf = new HashMap<>();

    private record Ranked(Map<String, Double> scores, Set<Tongue> tongues, double least) {}

    /** An entry in a list; {@code tongues} are those it was found in. */
    record Ranking(String key, Set<Tongue> tongues, double score) {}

    /** What is in {@code tongues} can stand in this list. */
    void add(Collection<Ranking> rankings, Set<Tongue> tongues) {
        if (rankings.isEmpty()) return;
        var mean = rankings.stream().mapToDouble(Ranking::score).average().orElseThrow();
        var variance = rankings.stream().mapToDouble(ranking -> ranking.score() * ranking.score()).average().orElseThrow() - mean * mean;
        var deviation = Math.sqrt(Math.max(0, variance)) + LEAST_DEVIATION;
        var scores = new HashMap<String, Double>();
        for (var ranking : rankings) {
            scores.put(ranking.key(), (ranking.score() - mean) / deviation);
            tonguesOf.computeIfAbsent(ranking.key(), _ -> EnumSet.noneOf(Tongue.class)).addAll(ranking.tongues());
        }
        lists.add(new Ranked(scores, tongues, Math.min(0, scores.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow())));
    }

    /** An entry and how outstanding it is, in {@code tongue}. */
    record Fused(String key, Tongue tongue, double score) {}

    /** Every entry that any list has, the best first. */
    List<Fused> fused() {
        return tonguesOf.entrySet().stream().map(entry -> best(entry.getKey(), entry.getValue())).sorted(Comparator.comparingDouble(Fused::score).reversed().thenComparing(Fused::key)).toList();
    }

    private Fused best(String key, Set<Tongue> tongues) {
        return tongues.stream().map(tongue -> new Fused(key, tongue, score(key, tongue))).max(Comparator.comparingDouble(Fused::score)).orElseThrow();
    }

    private double score(String key, Tongue tongue) {
        return lists.stream().filter(list -> list.tongues().contains(tongue)).mapToDouble(list -> list.scores().getOrDefault(key, list.least())).average().orElseThrow();
    }
}
