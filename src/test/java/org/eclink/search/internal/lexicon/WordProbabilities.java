package org.eclink.search.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a word is translated by another, learned from pairs of short texts that mean the same: model 1 of Brown et al., The Mathematics of
 * Statistical Machine Translation (Computational Linguistics 19, 1993), five rounds, in both directions at once. A pair of words must be likely in the
 * one direction and possible in the other.
 */
final class WordProbabilities {

    private static final int ROUNDS = 5;
    private static final double LIKELY = 0.08;
    private static final double POSSIBLE = 0.01;
    private static final double SEEN = 1.5;
    private static final double UNSEEN = 1e-4;
    private static final double DOUBT = 0.5;
    private static final int LONGEST = 80;

    private final Map<String, Integer> oneNumbers = new HashMap<>();
    private final Map<String, Integer> otherNumbers = new HashMap<>();
    private final List<String> ones = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<int[]> onesOfPairs = new ArrayList<>();
    private final List<int[]> othersOfPairs = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    void add(List<String> one, List<String> other, double weight) {
        if (one.isEmpty() || other.isEmpty() || one.size() > LONGEST || other.size() > LONGEST) return;
        onesOfPairs.add(numbers(one, oneNumbers, ones));
        othersOfPairs.add(numbers(other, otherNumbers, others));
        weights.add(weight);
    }

    private static int[] numbers(List<String> words, Map<String, Integer> numbers, List<String> all) {
        return words.stream().mapToInt(word -> numbers.computeIfAbsent(word, _ -> {
            all.add(word);
            return all.size() - 1;
        })).toArray();
    }

    /** {@code toOne} leads from a word of the other language to those of the one, {@code toOther} the other way. */
    record Learned(Map<String, Map<String, Double>> toOne, Map<String, Map<String, Double>> toOther) {}

    Learned learn() {
        var links = links();
        var distinct = links.clone();
        Arrays.parallelSort(distinct);
        distinct = Arrays.stream(distinct).distinct().toArray();
        var link = new int[links.length];
        for (var at = 0; at < links.length; at++) link[at] = Arrays.binarySearch(distinct, links[at]);
        var toOne = new float[distinct.length];
        var toOther = new float[distinct.length];
        Arrays.fill(toOne, 1);
        Arrays.fill(toOther, 1);
        var seen = new double[distinct.length];
        for (var round = 0; round < ROUNDS; round++) round(round == 0 ? 0 : UNSEEN, distinct, link, toOne, toOther, seen);
        return learned(distinct, toOne, toOther, seen);
    }

    /** Every word of a pair with every other one, in order: the other's number in the upper half. */
    private long[] links() {
        var all = new long[Math.toIntExact(size())];
        var at = 0;
        for (var pair = 0; pair < weights.size(); pair++) for (var one : onesOfPairs.get(pair)) for (var other : othersOfPairs.get(pair)) all[at++] = ((long) other << 32) | one;
        return all;
    }

    private long size() {
        var size = 0L;
        for (var pair = 0; pair < weights.size(); pair++) size += (long) onesOfPairs.get(pair).length * othersOfPairs.get(pair).length;
        return size;
    }

    private void round(double unseen, long[] distinct, int[] link, float[] toOne, float[] toOther, double[] seen) {
        var countOne = new double[distinct.length];
        var countOther = new double[distinct.length];
        var from = 0;
        for (var pair = 0; pair < weights.size(); pair++) {
            var rows = onesOfPairs.get(pair).length;
            var columns = othersOfPairs.get(pair).length;
            for (var row = 0; row < rows; row++) share(weights.get(pair), unseen, link, from + row * columns, 1, columns, toOne, countOne);
            for (var column = 0; column < columns; column++) share(weights.get(pair), unseen, link, from + column, columns, rows, toOther, countOther);
            from += rows * columns;
        }
        var allOne = new double[others.size()];
        var allOther = new double[ones.size()];
        for (var at = 0; at < distinct.length; at++) {
            allOne[(int) (distinct[at] >>> 32)] += countOne[at];
            allOther[(int) distinct[at]] += countOther[at];
        }
        for (var at = 0; at < distinct.length; at++) {
            toOne[at] = (float) (countOne[at] / (allOne[(int) (distinct[at] >>> 32)] + DOUBT));
            toOther[at] = (float) (countOther[at] / (allOther[(int) distinct[at]] + DOUBT));
            seen[at] = Math.min(countOne[at], countOther[at]);
        }
    }

    /** Shares one word out among those that it may translate. */
    private static void share(double weight, double unseen, int[] link, int from, int step, int count, float[] likely, double[] counts) {
        var all = unseen;
        for (var at = 0; at < count; at++) all += likely[link[from + at * step]];
        for (var at = 0; at < count; at++) counts[link[from + at * step]] += weight * likely[link[from + at * step]] / all;
    }

    private Learned learned(long[] distinct, float[] toOne, float[] toOther, double[] seen) {
        var learned = new Learned(new HashMap<>(), new HashMap<>());
        for (var at = 0; at < distinct.length; at++) {
            if (seen[at] < SEEN) continue;
            var one = ones.get((int) distinct[at]);
            var other = others.get((int) (distinct[at] >>> 32));
            if (toOne[at] >= LIKELY && toOther[at] >= POSSIBLE) learned.toOne.computeIfAbsent(other, _ -> new HashMap<>()).put(one, (double) toOne[at]);
            if (toOther[at] >= LIKELY && toOne[at] >= POSSIBLE) learned.toOther.computeIfAbsent(one, _ -> new HashMap<>()).put(other, (double) toOther[at]);
        }
        return learned;
    }
}
