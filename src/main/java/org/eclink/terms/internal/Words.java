package org.eclink.terms.internal;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** The words of a text as terms are found by them: each Chinese character is one, any other by its stem. */
final class Words {

    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.ofEntries(Map.entry("en", EnglishStemmer::new), Map.entry("nl", DutchStemmer::new), Map.entry("de", GermanStemmer::new),
        Map.entry("fr", FrenchStemmer::new), Map.entry("es", SpanishStemmer::new), Map.entry("it", ItalianStemmer::new), Map.entry("pt", PortugueseStemmer::new), Map.entry("sv", SwedishStemmer::new),
        Map.entry("da", DanishStemmer::new), Map.entry("nb", NorwegianStemmer::new), Map.entry("fi", FinnishStemmer::new));

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Map<Integer, String> SIMPLIFIED_SIGNS = new ConcurrentHashMap<>();
    private static final int LONGEST_ABBREVIATION = 5;

    private Words() {}

    /** {@code stem} is in small letters; an abbreviation, all in capitals, is its own. */
    record Word(int from, int to, String stem) {}

    /** What decides how words are cut and stemmed: {@code zh} of {@code zh-Hans}. */
    static String language(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    static List<Word> of(String text, String language) {
        var stemmer = STEMMERS.containsKey(language) ? STEMMERS.get(language).get() : null;
        var stems = new HashMap<String, String>();
        var words = new ArrayList<Word>();
        for (var from = 0; from < text.length();) {
            var sign = text.codePointAt(from);
            var to = from + Character.charCount(sign);
            if (isHan(sign)) words.add(new Word(from, to, simplified(sign)));
            else if (Character.isLetterOrDigit(sign)) {
                to = endOfWord(text, to);
                var word = text.substring(from, to);
                words.add(new Word(from, to, stems.computeIfAbsent(word, _ -> stem(word, stemmer))));
            }
            from = to;
        }
        return words;
    }

    /** So that a term is found whichever script it is written in; sign by sign, since a term's own signs decide. */
    private static String simplified(int sign) {
        return SIMPLIFIED_SIGNS.computeIfAbsent(sign, one -> SIMPLIFIED.transliterate(Character.toString(one)));
    }

    private static int endOfWord(String text, int from) {
        var end = from;
        while (end < text.length()) {
            var sign = text.codePointAt(end);
            if (isHan(sign) || !Character.isLetterOrDigit(sign) && Character.getType(sign) != Character.NON_SPACING_MARK) break;
            end += Character.charCount(sign);
        }
        return end;
    }

    private static String stem(String word, @Nullable SnowballStemmer stemmer) {
        if (word.length() > 1 && word.length() <= LONGEST_ABBREVIATION && word.equals(word.toUpperCase(Locale.ROOT)) && word.chars().anyMatch(Character::isLetter)) return word;
        var small = word.toLowerCase(Locale.ROOT);
        if (stemmer == null) return small;
        stemmer.setCurrent(small);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static boolean isHan(int sign) {
        return UScript.getScript(sign) == UScript.HAN;
    }
}
