package org.eclink.translation.internal.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Optional;
import org.eclink.translation.LanguageTag;
import org.springframework.stereotype.Component;

/** Simplified and traditional characters, by the tables of OpenCC. */
@Component
class ChineseScripts {

    private static final LanguageTag SIMPLIFIED = LanguageTag.known("zh-Hans");
    private static final LanguageTag TRADITIONAL = LanguageTag.known("zh-Hant");

    /** What can be converted into this; empty unless it is Chinese. */
    Optional<LanguageTag> other(LanguageTag language) {
        if (language.equals(SIMPLIFIED)) return Optional.of(TRADITIONAL);
        return language.equals(TRADITIONAL) ? Optional.of(SIMPLIFIED) : Optional.empty();
    }

    String converted(String words, LanguageTag into) {
        return into.equals(SIMPLIFIED) ? ZhConverterUtil.toSimple(words) : ZhConverterUtil.toTraditional(words);
    }
}
