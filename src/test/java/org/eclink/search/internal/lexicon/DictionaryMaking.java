package org.eclink.search.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes the dictionaries of both directions from the entries of ECDICT, sharpened by {@link WordProbabilities} learned from these entries. */
final class DictionaryMaking {

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z][A-Za-z0-9' .-]*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9'é]+");
    private static final int LONGEST_ENGLISH = 25;
    private static final int LONGEST_HAN = 6;
    private static final int MOST_WORDS_OF_A_TERM = 3;
    private static final int MOST_WORDS_TO_LEARN_FROM = 4;
    private static final int MOST_TRANSLATIONS_TO_LEARN_FROM = 4;
    private static final double FROM_THE_WEB = 0.3;
    private static final int FREQUENT = 8000;
    private static final double OF_A_FORM = 0.5;
    private static final double LEAST_SHARE = 0.02;
    private static final int MOST_SENSES_IN_ENGLISH = 8;
    private static final int MOST_SENSES_IN_CHINESE = 12;
    private static final double LEARNED = 2;
    private static final double FOLDED = 0.6;

    private final List<EcdictEntry> entries;
    private final Map<String, Integer> frequencies;
    private final HanWords words;
    private final Set<String> emptyInEnglish;
    private final Map<String, String> lemmas = new HashMap<>();
    private final Map<String, Map<String, Double>> toChinese = new TreeMap<>();
    private final Map<String, Map<String, Double>> toEnglish = new TreeMap<>();

    DictionaryMaking(List<EcdictEntry> entries, Map<String, Integer> frequencies, HanWords words, Set<String> emptyInEnglish) {
        this.entries = entries;
        this.frequencies = frequencies;
        this.words = words;
        this.emptyInEnglish = emptyInEnglish;
    }

    /** English keys as {@link Keys} makes them; Chinese words. The likeliest sense first. */
    record Made(Map<String, Map<String, Double>> toChinese, Map<String, Map<String, Double>> toEnglish, Map<String, Map<String, Double>> unstemmed) {}

    Made make() {
        entries.stream().filter(EcdictEntry::isWordOrTerm).forEach(this::add);
        toEnglish.keySet().removeIf(word -> word.length() > LONGEST_HAN && !frequencies.containsKey(word));
        var learned = learned();
        var english = sharpened(pruned(toEnglish), learned.toOne(), MOST_SENSES_IN_ENGLISH);
        toChinese.replaceAll((_, senses) -> best(senses, MOST_SENSES_IN_CHINESE));
        var chinese = sharpened(toChinese, learned.toOther(), MOST_SENSES_IN_CHINESE);
        return new Made(usual(folded(chinese)), english, chinese);
    }

    private void add(EcdictEntry entry) {
        var lemma = entry.lemma();
        lemma.ifPresent(word -> lemmas.putIfAbsent(entry.word().toLowerCase(Locale.ROOT), word));
        var translations = Translations.of(entry.translation());
        if (translations.isEmpty() || !isKept(entry, translations.keySet()) || lemma.isPresent() && entry.rank() == 0) return;
        var senses = toChinese.computeIfAbsent(entry.word().toLowerCase(Locale.ROOT), _ -> new LinkedHashMap<>());
        var prior = entry.prior() * (lemma.isPresent() ? OF_A_FORM : 1);
        var isWord = lemma.isEmpty() || entry.rank() > 0 && entry.rank() < FREQUENT;
        translations.forEach((word, weight) -> {
            senses.merge(word, weight, Double::sum);
            if (isWord) toEnglish.computeIfAbsent(word, _ -> new LinkedHashMap<>()).merge(entry.word(), weight * prior * 1000, Double::sum);
        });
    }

    /** What people use, and terms of which a translation is a word that everybody knows. */
    private boolean isKept(EcdictEntry entry, Set<String> translations) {
        if (entry.hasRankOrMark()) return true;
        return entry.word().split("[ -]").length <= MOST_WORDS_OF_A_TERM && translations.stream().anyMatch(word -> word.length() >= 2 && frequencies.containsKey(word));
    }

    private WordProbabilities.Learned learned() {
        var probabilities = new WordProbabilities();
        for (var entry : entries) {
            if (entry.lemma().isPresent() || !ENGLISH.matcher(entry.word()).matches() || entry.word().split("[ -]").length > MOST_WORDS_TO_LEARN_FROM) continue;
            var english = englishWords(entry.word());
            if (english.isEmpty()) continue;
            Translations.of(entry.translation()).keySet().stream().filter(word -> word.length() >= 2 || english.size() == 1).limit(MOST_TRANSLATIONS_TO_LEARN_FROM)
                .forEach(word -> probabilities.add(english, chineseWords(word), entry.isFromTheWeb() ? FROM_THE_WEB : 1));
        }
        return probabilities.learn();
    }

    private List<String> englishWords(String words) {
        var found = new ArrayList<String>();
        for (var part : BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT))) {
            var word = (part.endsWith("'s") ? part.substring(0, part.length() - 2) : part).replace("'", "");
            if (word.isEmpty() || emptyInEnglish.contains(word) || word.length() > LONGEST_ENGLISH) continue;
            var lemma = lemmas.get(word);
            found.add(lemma == null || lemma.contains(" ") ? word : lemma);
        }
        return found;
    }

    private List<String> chineseWords(String term) {
        var found = new ArrayList<String>();
        for (var run : term.split("[^\\p{IsHan}]+")) if (!run.isEmpty()) words.cut(run).stream().filter(word -> term.length() == 1 || !words.isEmpty(word)).forEach(found::add);
        return found;
    }

    /** Shares of the likeliest; a word that is there with a capital letter too is not there twice. */
    private static Map<String, Map<String, Double>> pruned(Map<String, Map<String, Double>> all) {
        var kept = new TreeMap<String, Map<String, Double>>();
        all.forEach((word, senses) -> {
            var likeliest = senses.values().stream().max(Double::compare).orElseThrow();
            var seen = new HashSet<String>();
            var best = new LinkedHashMap<String, Double>();
            sorted(senses).stream().filter(sense -> sense.getValue() >= LEAST_SHARE * likeliest && seen.add(sense.getKey().toLowerCase(Locale.ROOT))).limit(MOST_SENSES_IN_ENGLISH)
                .forEach(sense -> best.put(sense.getKey(), sense.getValue() / likeliest));
            kept.put(word, best);
        });
        return kept;
    }

    /** A single character that the dictionary lacks stands in so many words that nothing can be learned of it. */
    private static Map<String, Map<String, Double>> sharpened(Map<String, Map<String, Double>> all, Map<String, Map<String, Double>> learned, int most) {
        var sharpened = new TreeMap<String, Map<String, Double>>();
        all.forEach((word, senses) -> {
            var likeliest = senses.values().stream().max(Double::compare).orElseThrow();
            senses.forEach((sense, weight) -> sharpened.computeIfAbsent(word, _ -> new LinkedHashMap<>()).put(sense, weight / likeliest));
        });
        learned.forEach((word, senses) -> {
            if (word.length() > 1 || sharpened.containsKey(word)) senses.forEach((sense, weight) -> sharpened.computeIfAbsent(word, _ -> new LinkedHashMap<>()).merge(sense, weight * LEARNED, Double::sum));
        });
        sharpened.replaceAll((_, senses) -> best(senses, most));
        return sharpened;
    }

    /** By keys without endings; an inflected form (went) has the senses of its word as well. */
    private Map<String, Map<String, Double>> folded(Map<String, Map<String, Double>> all) {
        var folded = new TreeMap<String, Map<String, Double>>();
        all.forEach((word, senses) -> {
            var key = key(word);
            if (!key.isEmpty()) senses.forEach((sense, weight) -> folded.computeIfAbsent(key, _ -> new LinkedHashMap<>()).merge(sense, weight, Double::sum));
        });
        new TreeMap<>(lemmas).forEach((form, word) -> {
            var key = key(form);
            var senses = folded.get(key(word));
            if (form.contains(" ") || key.isEmpty() || key.equals(key(word)) || senses == null) return;
            var own = folded.get(key);
            var both = new LinkedHashMap<String, Double>();
            senses.forEach((sense, weight) -> both.put(sense, own == null ? weight : weight * FOLDED));
            if (own != null) own.forEach((sense, weight) -> both.merge(sense, weight, Double::sum));
            folded.put(key, both);
        });
        return folded;
    }

    private static String key(String word) {
        return String.join(" ", Keys.of(word, "en"));
    }

    /** Of several Chinese words for one English, those that Chinese texts use weigh more. */
    private Map<String, Map<String, Double>> usual(Map<String, Map<String, Double>> all) {
        all.replaceAll((_, senses) -> {
            senses.replaceAll((sense, weight) -> weight * use(sense) * (sense.length() == 1 ? 0.5 : 1));
            return best(senses, MOST_SENSES_IN_ENGLISH);
        });
        return all;
    }

    private double use(String word) {
        var frequency = frequencies.get(word);
        if (frequency == null) return word.length() > 2 ? 0.5 : 0.15;
        return Math.pow(Math.min(frequency, 3000) + 1.0, 0.3);
    }

    private static Map<String, Double> best(Map<String, Double> senses, int most) {
        var best = new LinkedHashMap<String, Double>();
        sorted(senses).stream().limit(most).forEach(sense -> best.put(sense.getKey(), sense.getValue()));
        return best;
    }

    private static List<Entry<String, Double>> sorted(Map<String, Double> senses) {
        return senses.entrySet().stream().sorted(Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Entry.comparingByKey())).toList();
    }
}
