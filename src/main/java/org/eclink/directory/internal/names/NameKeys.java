package org.eclink.directory.internal.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The forms in which a name is looked for. A key is folded: compatibility characters unified, small letters, no accents,
 * Chinese simplified, nothing but letters and digits, so that {@code LUÒYÁNG}, {@code luo yang} and {@code Luoyang} are
 * one. A Chinese name is also found by its pinyin, a Greek or Cyrillic one by Latin letters, {@code Köln} by
 * {@code koeln}; and each word, each character is a beginning.
 */
public final class NameKeys {

    /** Queries and names beyond this many characters are cut: no city is called anything longer. */
    public static final int LONGEST = 100;

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private static final Transliterator LATIN = Transliterator.getInstance("Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII; Lower");
    private static final Transliterator PLAIN = Transliterator.getInstance("NFD; [:Mn:] Remove; NFC; Latin-ASCII; Lower");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> SPELT_OUT = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa");

    private NameKeys() {}

    /** The key a query is compared with; empty if it has no letter or digit. */
    public static String ofQuery(String typed) {
        return cut(fold(typed).replaceAll(" ", ""));
    }

    /** Every key of a name; true for those of the whole name, false for those that begin within it. */
    public static Map<String, Boolean> ofName(String name) {
        var keys = new LinkedHashMap<String, Boolean>();
        for (var variant : name.split(" / ")) {
            var folded = fold(variant);
            addWords(folded, keys);
            if (isPlain(variant)) continue;
            var spelt = speltOut(variant);
            if (!spelt.equals(UCharacter.toLowerCase(variant))) addWords(fold(spelt), keys);
            var simplified = SIMPLIFIED.transliterate(variant);
            if (isHan(simplified)) {
                addCharacters(cut((simplified.equals(variant) ? folded : fold(simplified)).replace(" ", "")), keys);
                addWords(fold(PINYIN.transliterate(simplified)), keys);
            } else if (!variant.chars().allMatch(c -> c < 0x250)) {
                addWords(fold(LATIN.transliterate(variant)), keys);
            }
        }
        return keys;
    }

    private static String fold(String text) {
        if (isPlain(text)) return words(text.toLowerCase(Locale.ROOT)); // the same, at a hundredth of the cost
        return words(PLAIN.transliterate(SIMPLIFIED.transliterate(COMPATIBLE.normalize(text))));
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String words(String folded) {
        return OTHER.matcher(folded.replace("'", "").replace("’", "")).replaceAll(" ").strip();
    }

    private static String speltOut(String name) {
        var spelt = UCharacter.toLowerCase(name);
        for (var letter : SPELT_OUT.entrySet()) spelt = spelt.replace(letter.getKey(), letter.getValue());
        return spelt;
    }

    private static void addWords(String words, Map<String, Boolean> keys) {
        for (var start = 0; start >= 0 && start < words.length(); start = words.indexOf(' ', start + 1)) {
            var key = cut(words.substring(start).replace(" ", ""));
            if (!key.isEmpty()) keys.merge(key, start == 0, Boolean::logicalOr);
        }
    }

    private static void addCharacters(String name, Map<String, Boolean> keys) {
        for (var start = 0; start < name.length(); start = name.offsetByCodePoints(start, 1)) {
            keys.merge(cut(name.substring(start)), start == 0, Boolean::logicalOr);
        }
    }

    private static boolean isHan(String text) {
        return text.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HAN);
    }

    private static String cut(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
