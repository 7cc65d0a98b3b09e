package org.eclink.translation.internal.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.eclink.translation.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds out the language of a text from its signs; a guess that whoever wrote it can correct. Chinese is known by its characters and told apart by
 * those of which only one script has them; other scripts that one language of Europe has alone by themselves; the rest by the n-grams of OpenNLP.
 */
@Component
class WrittenIn {

    private static final String MODEL = "/langdetect-183.bin";
    private static final LanguageTag OTHERWISE = LanguageTag.known("en");
    private static final int ENOUGH_SIGNS = 2000;
    private static final Map<Integer, String> SCRIPTS = Map.of(UScript.GREEK, "el", UScript.HANGUL, "ko", UScript.HIRAGANA, "ja", UScript.KATAKANA, "ja", UScript.GEORGIAN, "ka", UScript.ARMENIAN, "hy");
    private static final double SEVERAL = 0.2;

    private final Latin latin = new Latin();

    /** Loaded when it is first asked for: it takes half a second and 30 MB. */
    private static final class Latin {

        private volatile @Nullable LanguageDetectorModel model;

        LanguageTag of(String words) {
            var best = new LanguageDetectorME(model()).predictLanguage(words);
            return LanguageTag.of(best.getLang()).map(LanguageTag::plain).orElse(OTHERWISE);
        }

        private synchronized LanguageDetectorModel model() {
            if (model == null) model = read();
            return Objects.requireNonNull(model);
        }

        private static LanguageDetectorModel read() {
            try (InputStream file = Objects.requireNonNull(WrittenIn.class.getResourceAsStream(MODEL), MODEL)) {
                return new LanguageDetectorModel(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The wording's language; English for what says nothing. */
    LanguageTag of(String words) {
        var sample = words.substring(0, words.offsetByCodePoints(0, Math.min(ENOUGH_SIGNS, words.codePointCount(0, words.length()))));
        var letters = sample.codePoints().filter(Character::isLetter).count();
        if (letters == 0) return OTHERWISE;
        if (share(sample, UScript.HIRAGANA) + share(sample, UScript.KATAKANA) > SEVERAL) return LanguageTag.known("ja");
        if (share(sample, UScript.HAN) > SEVERAL) return LanguageTag.known(isTraditional(sample) ? "zh-Hant" : "zh-Hans");
        return SCRIPTS.entrySet().stream().filter(script -> share(sample, script.getKey()) > 1 - SEVERAL).findFirst().map(script -> LanguageTag.known(script.getValue())).orElseGet(() -> latin.of(sample));
    }

    private static double share(String words, int script) {
        return (double) words.codePoints().filter(sign -> Character.isLetter(sign) && UScript.getScript(sign) == script).count() / Math.max(1, words.codePoints().filter(Character::isLetter).count());
    }

    /** More signs become others on the way to simplified characters than on the way to traditional ones. */
    private static boolean isTraditional(String words) {
        return changed(words, ZhConverterUtil.toSimple(words)) > changed(words, ZhConverterUtil.toTraditional(words));
    }

    private static long changed(String words, String converted) {
        var one = words.codePoints().toArray();
        var other = converted.codePoints().toArray();
        var count = 0L;
        for (var place = 0; place < Math.min(one.length, other.length); place++) if (one[place] != other[place]) count++;
        return count;
    }
}
