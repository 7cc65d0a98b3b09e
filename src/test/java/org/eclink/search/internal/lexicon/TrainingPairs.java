package org.eclink.search.internal.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Random;
import java.util.stream.Collectors;

/** Chinese and English that mean the same, out of the dictionaries: frequent words of both languages with what they mean, and terms. */
final class TrainingPairs {

    private static final int CHINESE_WORDS = 30_000;
    private static final int ENGLISH_WORDS = 25_000;
    private static final int TERMS = 20_000;
    private static final int MOST = 3;
    private static final int MOST_OF_A_TERM = 2;
    private static final double LEAST = 0.1;
    private static final int SELDOM = 20;
    private static final int LONGEST_TERM = 30;
    private static final int NO_RANK = 50_000;
    private static final long SEED = 5;

    private TrainingPairs() {}

    /** Lines of Chinese, tab, English. */
    static List<String> of(List<EcdictEntry> entries, DictionaryMaking.Made made, Map<String, Integer> frequencies) {
        var pairs = new ArrayList<String>();
        made.toEnglish().entrySet().stream().filter(word -> word.getKey().length() >= 2 && frequencies.getOrDefault(word.getKey(), 0) >= SELDOM)
            .sorted(Comparator.<Entry<String, ?>>comparingInt(word -> -frequencies.get(word.getKey())).thenComparing(Entry::getKey)).limit(CHINESE_WORDS)
            .forEach(word -> pairs.add(word.getKey() + "\t" + word.getValue().entrySet().stream().filter(sense -> sense.getValue() >= LEAST).limit(MOST).map(Entry::getKey).collect(Collectors.joining(", "))));
        var seen = new HashSet<String>();
        var words = new ArrayList<EcdictEntry>();
        var terms = new ArrayList<EcdictEntry>();
        for (var entry : entries) {
            if (entry.lemma().isPresent() || senses(entry, made).isEmpty() || !seen.add(entry.word().toLowerCase(Locale.ROOT))) continue;
            if (entry.hasRankOrMark()) words.add(entry);
            else if (entry.word().contains(" ") && entry.word().length() < LONGEST_TERM) terms.add(entry);
        }
        words.sort(Comparator.comparingInt((EcdictEntry entry) -> entry.rank() > 0 ? entry.rank() : NO_RANK).thenComparing(EcdictEntry::word));
        Collections.shuffle(terms, new Random(SEED));
        words.stream().limit(ENGLISH_WORDS).forEach(entry -> pairs.add(pair(entry, senses(entry, made), MOST)));
        terms.stream().limit(TERMS).forEach(entry -> pairs.add(pair(entry, senses(entry, made), MOST_OF_A_TERM)));
        return pairs;
    }

    private static List<String> senses(EcdictEntry entry, DictionaryMaking.Made made) {
        var senses = made.unstemmed().getOrDefault(entry.word().toLowerCase(Locale.ROOT), Map.of());
        return senses.keySet().stream().filter(sense -> sense.length() > 1 || senses.size() == 1).toList();
    }

    private static String pair(EcdictEntry entry, List<String> senses, int most) {
        return String.join("，", senses.subList(0, Math.min(most, senses.size()))) + "\t" + entry.word();
    }
}
