package org.eclink.search.internal.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Cuts Chinese into its likeliest words: those whose frequencies, taken together, are greatest (Viterbi over single words). A headword of the dictionary
 * of which no frequency is known counts as rare.
 */
final class HanWords {

    static final int LONGEST = 8;
    /** As many signs as the text the frequencies were counted in has. */
    private static final double ALL = 6.0e7;
    private static final int RARE = 3;
    private static final double UNKNOWN = Math.log(0.5 / ALL) - 2;
    private static final double SINGLE = 2;
    private static final int SELDOM = 50;

    private final SortedLines frequencies;
    private final Lexicon headwords;
    private final Set<String> empty;

    HanWords(SortedLines frequencies, Lexicon headwords, Set<String> empty) {
        this.frequencies = frequencies;
        this.headwords = headwords;
        this.empty = empty;
    }

    /** How often a word was counted; -1 for one that is not known. */
    public int frequency(String word) {
        var value = frequencies.value(word);
        return value == null ? -1 : Integer.parseInt(value);
    }

    /** Whether it says nothing of what is asked for: 的, 什么. */
    public boolean isEmpty(String word) {
        return empty.contains(word);
    }

    /** Of whom one can say that everybody knows it. */
    boolean isCommon(String word) {
        return frequency(word) >= SELDOM;
    }

    /** The words of a run of Han characters, in order, none left out. */
    public List<String> cut(String run) {
        return cut(run, LONGEST, run.length());
    }

    /** The words within a word, which itself is none of them. */
    List<String> within(String word) {
        return cut(word, Math.max(2, Math.min(LONGEST - 1, word.length() - 1)), word.length() - 1);
    }

    private List<String> cut(String run, int longest, int longestOfAll) {
        var best = new double[run.length() + 1];
        var from = new int[run.length() + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (var begin = 0; begin < run.length(); begin++) {
            for (var end = begin + 1; end <= Math.min(run.length(), begin + Math.min(longest, Math.max(1, longestOfAll))); end++) {
                var likely = best[begin] + likelihood(run.substring(begin, end));
                if (likely <= best[end]) continue;
                best[end] = likely;
                from[end] = begin;
            }
        }
        var words = new ArrayDeque<String>();
        for (var end = run.length(); end > 0; end = from[end]) words.addFirst(run.substring(from[end], end));
        return new ArrayList<>(words);
    }

    private double likelihood(String word) {
        var frequency = frequency(word);
        if (frequency >= 0) return Math.log((frequency + 1) / ALL);
        if (headwords.has(word)) return Math.log((RARE + 1) / ALL) - (word.length() == 1 ? SINGLE : 0);
        return word.length() == 1 ? UNKNOWN : Double.NEGATIVE_INFINITY;
    }
}
