package org.eclink.search.internal.index;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclink.search.internal.lexicon.Plain;

/**
 * What somebody may have typed of a title when it is to be suggested: the beginning of any of its words, of a Chinese one also in pinyin (haimian) and by the first letters of its characters
 * (hmcs). A beginning of the whole title has {@link #WHOLE} before it.
 */
final class Beginnings {

    static final String WHOLE = "^";
    private static final int LONGEST = 16;
    private static final int LONGEST_WITHIN = 8;
    private static final int MOST = 400;
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Beginnings() {}

    static Set<String> of(Collection<String> titles) {
        var all = new LinkedHashSet<String>();
        for (var title : titles) {
            var plain = Plain.of(title);
            add(words(plain.toLowerCase(Locale.ROOT)), all);
            add(words(ASCII.transliterate(plain)), all);
            if (Plain.hasHan(plain)) addPinyin(plain, all);
        }
        return all.size() <= MOST ? all : new LinkedHashSet<>(new ArrayList<>(all).subList(0, MOST));
    }

    /** As a question for {@link Entry#BEGINNING}; empty for what has neither letters nor figures. */
    static String typed(String typed) {
        var key = String.join("", words(Plain.of(typed).toLowerCase(Locale.ROOT)));
        var ascii = Plain.hasHan(key) ? key : ASCII.transliterate(key);
        return ascii.substring(0, ascii.offsetByCodePoints(0, Math.min(LONGEST, ascii.codePointCount(0, ascii.length()))));
    }

    /** Chinese characters are words of their own. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (Plain.isHan(sign) || !Character.isLetterOrDigit(sign)) end(word, words);
            if (Plain.isHan(sign)) words.add(Character.toString(sign));
            else if (Character.isLetterOrDigit(sign)) word.appendCodePoint(sign);
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) words.add(word.toString());
        word.setLength(0);
    }

    private static void add(List<String> words, Set<String> all) {
        for (var from = 0; from < words.size(); from++) {
            var rest = String.join("", words.subList(from, words.size()));
            var longest = Math.min(from == 0 ? LONGEST : LONGEST_WITHIN, rest.codePointCount(0, rest.length()));
            for (var length = 1; length <= longest; length++) {
                var beginning = rest.substring(0, rest.offsetByCodePoints(0, length));
                all.add(beginning);
                if (from == 0) all.add(WHOLE + beginning);
            }
        }
    }

    private static void addPinyin(String title, Set<String> all) {
        var syllables = new ArrayList<String>();
        var initials = new StringBuilder();
        title.codePoints().filter(Plain::isHan).limit(LONGEST).forEach(sign -> {
            var syllable = PINYIN.transliterate(Character.toString(sign));
            if (syllable.isBlank()) return;
            syllables.add(syllable.strip());
            initials.append(syllable.strip().charAt(0));
        });
        add(syllables, all);
        add(List.of(initials.toString()), all);
    }
}
