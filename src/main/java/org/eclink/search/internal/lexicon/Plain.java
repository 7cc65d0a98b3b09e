package org.eclink.search.internal.lexicon;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Words as they are compared: compatibility characters unified (NFKC), traditional Chinese characters simplified one by one, each run of spaces and
 * control characters one space, halves of characters left out.
 */
public final class Plain {

    private static final char[] SIMPLIFIED = simplified();

    private Plain() {}

    private static char[] simplified() {
        var simplified = new char[Character.MAX_VALUE + 1];
        var transliterator = Transliterator.getInstance("Traditional-Simplified");
        for (var sign = 0; sign < simplified.length; sign++) {
            simplified[sign] = (char) sign;
            if (sign < 0x3400 || sign > 0x9fff) continue;
            var one = transliterator.transliterate(String.valueOf((char) sign));
            if (one.length() == 1) simplified[sign] = one.charAt(0);
        }
        return simplified;
    }

    public static String of(String words) {
        var unified = Normalizer.isNormalized(words, Form.NFKC) ? words : Normalizer.normalize(words, Form.NFKC);
        var plain = new StringBuilder(unified.length());
        for (var at = 0; at < unified.length(); at++) {
            var sign = unified.charAt(at);
            if (Character.isHighSurrogate(sign) && at + 1 < unified.length() && Character.isLowSurrogate(unified.charAt(at + 1))) {
                plain.append(sign).append(unified.charAt(++at));
            } else if (Character.isWhitespace(sign) || Character.isISOControl(sign) || Character.isSurrogate(sign)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
            } else {
                plain.append(SIMPLIFIED[sign]);
            }
        }
        return plain.toString().strip();
    }

    public static boolean hasHan(String words) {
        return words.codePoints().anyMatch(Plain::isHan);
    }

    public static boolean isHan(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }
}
