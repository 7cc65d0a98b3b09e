package org.eclink.translation.internal.engine;

import java.util.Locale;
import java.util.Optional;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Texts;
import org.eclink.translation.internal.check.Checks;
import org.eclink.translation.internal.check.Finding;
import org.eclink.web.Signs;
import org.springframework.stereotype.Component;

/** Whether a machine's answer may stand as a draft: it must be in the language asked for, and must not lose or make up a figure, an address, a placeholder or a mark. */
@Component
class Verdict {

    private static final int SAYS_WHICH_LANGUAGE = 30;
    private static final int LONGEST = 200_000;

    private final Checks checks;
    private final Texts texts;

    Verdict(Checks checks, Texts texts) {
        this.checks = checks;
        this.texts = texts;
    }

    /** Empty if it may; else why not, in a word for logs and tables. */
    Optional<String> against(String source, LanguageTag from, String answer, LanguageTag into) {
        if (answer.isBlank()) return Optional.of("blank");
        if (answer.length() > LONGEST || Signs.mislead(answer)) return Optional.of("signs");
        if (!source.contains("\n\n") && answer.contains("\n\n")) return Optional.of("paragraphs");
        if (isInAnother(source, from, answer, into)) return Optional.of("language");
        return checks.faults(source, from, answer, into).stream().map(Finding::kind).findFirst().map(kind -> kind.name().toLowerCase(Locale.ROOT));
    }

    /** Neighbours are easily taken for one another, so only what is still in the source's language, or in another script than the asked one, is a lie. */
    private boolean isInAnother(String source, LanguageTag from, String answer, LanguageTag into) {
        if (letters(answer) < SAYS_WHICH_LANGUAGE && !isChinese(into)) return false;
        if (letters(answer) == 0) return false;
        if (answer.equals(source) && letters(source) >= SAYS_WHICH_LANGUAGE) return true;
        var found = texts.found(answer);
        return language(found).equals(language(from)) && !language(from).equals(language(into)) || isChinese(found) != isChinese(into);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static String language(LanguageTag tag) {
        return tag.plain().value().split("-")[0];
    }

    private static boolean isChinese(LanguageTag tag) {
        return language(tag).equals("zh");
    }
}
