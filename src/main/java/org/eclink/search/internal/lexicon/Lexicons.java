package org.eclink.search.internal.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/** All dictionaries there are: Chinese and English come with EC-Link, an operator may add others. English stands between languages that no dictionary joins. */
public final class Lexicons {

    private static final String CHINESE = "zh";
    private static final String ENGLISH = "en";

    private final HanWords words;
    private final Map<String, Lexicon> lexicons;
    private final Map<String, Set<String>> empty = new HashMap<>();

    Lexicons(HanWords words, Map<String, Lexicon> lexicons) throws IOException {
        this.words = words;
        this.lexicons = lexicons;
        empty.put(ENGLISH, emptyWords("empty-en.txt"));
        empty.put("de", both(words(GermanAnalyzer.getDefaultStopSet()), emptyWords("empty-de.txt")));
        empty.put("nl", both(words(DutchAnalyzer.getDefaultStopSet()), emptyWords("empty-nl.txt")));
        empty.put("fr", words(FrenchAnalyzer.getDefaultStopSet()));
        empty.put("es", words(SpanishAnalyzer.getDefaultStopSet()));
    }

    /** Those that come with EC-Link, and those that an operator has put into this directory, which need not be there. */
    public static Lexicons with(Path directory) throws IOException {
        return with(FreeDict.in(directory));
    }

    /** {@code others} are those of an operator, by {@code from-to}: {@code de-en}. */
    static Lexicons with(Map<String, Lexicon> others) throws IOException {
        var lexicons = new HashMap<>(others);
        var fromChinese = Lexicon.of(SortedLines.unzipped(resource("zh-en.lexicon.gz")));
        lexicons.put("zh-en", fromChinese);
        lexicons.put("en-zh", Lexicon.of(SortedLines.unzipped(resource("en-zh.lexicon.gz"))));
        var words = new HanWords(SortedLines.unzipped(resource("zh-frequencies.gz")), fromChinese, emptyWords("empty-zh.txt"));
        return new Lexicons(words, Map.copyOf(lexicons));
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        var resource = Lexicons.class.getResourceAsStream("/search/" + name);
        if (resource == null) throw new FileNotFoundException(name);
        return resource;
    }

    private static Set<String> emptyWords(String name) throws IOException {
        try (var file = resource(name)) {
            return new HashSet<>(Arrays.asList(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+")));
        }
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        one.addAll(other);
        return one;
    }

    private static Set<String> words(CharArraySet set) {
        var words = new HashSet<String>();
        for (var word : set) words.add(new String((char[]) word));
        return words;
    }

    /** How many words of {@code text} a dictionary of {@code language} knows, or our list of its empty words. */
    public boolean knows(String word, String language) {
        if (emptyIn(language).contains(word)) return true;
        var key = String.join(" ", Keys.of(word, language));
        return lexicons.entrySet().stream().anyMatch(one -> one.getKey().startsWith(language + "-") && one.getValue().has(key));
    }

    /** Without the words that say nothing of what is asked for, unless there are no others; what stood before and after one is apart. */
    public String telling(String words, Tongue tongue) {
        var telling = tongue == Tongue.ZH ? tellingHan(words) : Arrays.stream(words.split(" ")).filter(word -> !emptyIn(tongue.code()).contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+$", ""))).collect(Collectors.joining(" "));
        return telling.isBlank() ? words : telling;
    }

    /** The words that say what is asked for, one by one. */
    public List<String> keywords(String text, Tongue tongue) {
        var keywords = new ArrayList<String>();
        for (var run : telling(text, tongue).splitWithDelimiters("\\p{IsHan}+", 0)) {
            if (Plain.hasHan(run)) keywords.addAll(words.cut(run));
            else keywords.addAll(Keys.words(run));
        }
        return keywords.stream().distinct().toList();
    }

    private String tellingHan(String text) {
        var telling = new StringBuilder();
        for (var run : text.splitWithDelimiters("\\p{IsHan}+", 0)) {
            if (Plain.hasHan(run)) words.cut(run).forEach(word -> telling.append(words.isEmpty(word) ? " " : word));
            else telling.append(run);
        }
        return telling.toString();
    }

    public Set<String> emptyIn(String language) {
        return empty.getOrDefault(language, Set.of());
    }

    /** From one language into another, by their codes; by way of English if need be. */
    public Translator translator(String from, String to) {
        var direct = lexicons.get(from + "-" + to);
        if (direct != null) return translator(from, direct);
        var toEnglish = lexicons.get(from + "-" + ENGLISH);
        var fromEnglish = lexicons.get(ENGLISH + "-" + to);
        return toEnglish == null || fromEnglish == null ? Translator.NONE : new Chain(translator(from, toEnglish), fromEnglish, ENGLISH);
    }

    private Translator translator(String from, Lexicon lexicon) {
        return from.equals(CHINESE) ? new FromChinese(words, lexicon) : new FromLatin(from, lexicon, emptyIn(from));
    }
}
