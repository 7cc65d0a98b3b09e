package org.eclink.accounts.internal.account;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.text.Normalizer;
import java.util.Optional;

/**
 * A part of a name as somebody typed it: composed, without what cannot be seen, with single spaces. Refused is what no name
 * has: no letter at all, signs that turn the direction of writing, scripts mixed within it to look like another (Unicode
 * Technical Standard 39, level highly restrictive).
 */
public record TypedName(String text) {

    private static final int LONGEST = 80;
    private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder().setChecks(SpoofChecker.RESTRICTION_LEVEL)
        .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE).build();

    public static TypedName of(String typed) {
        var seen = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints()
            .filter(point -> !UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
            .map(point -> UCharacter.isUWhiteSpace(point) ? ' ' : point).forEach(seen::appendCodePoint);
        return new TypedName(seen.toString().strip().replaceAll(" {2,}", " "));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public Optional<String> refusalAsChinese() {
        return common().or(() -> has(UScript.HAN) ? Optional.empty() : Optional.of("accounts.name.notChinese"));
    }

    public Optional<String> refusalAsLatin() {
        return common().or(() -> has(UScript.HAN) ? Optional.of("accounts.name.chinese") : Optional.empty());
    }

    private Optional<String> common() {
        if (text.codePointCount(0, text.length()) > LONGEST) return Optional.of("accounts.name.long");
        if (text.codePoints().anyMatch(point -> !isOfName(point)) || text.codePoints().noneMatch(UCharacter::isLetter)) return Optional.of("accounts.name.signs");
        return SCRIPTS.failsChecks(text) ? Optional.of("accounts.name.mixed") : Optional.empty();
    }

    /** Letters and their marks, and what joins them: O’Neill, Jean-Luc, Ilse v.d. Berg, 阿卜杜拉·买买提. */
    private static boolean isOfName(int point) {
        return UCharacter.isLetter(point) || UCharacter.getType(point) == Character.NON_SPACING_MARK || " .'’-‐·•".indexOf(point) >= 0;
    }

    private boolean has(int script) {
        return text.codePoints().anyMatch(point -> UScript.hasScript(point, script));
    }
}
