package org.eclink.accounts.internal.account;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclink.accounts.PersonName;

/**
 * What names look like (skeletons of Unicode Technical Standard 39): the same for a name in Latin letters and one in Cyrillic letters that look
 * like them, for simplified and traditional characters, small and capital letters, with and without spaces.
 */
final class Looks {

    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private Looks() {}

    static String[] of(PersonName name) {
        return Stream.of(name.chinese(), name.latin()).filter(Objects::nonNull).map(Looks::of).toArray(String[]::new);
    }

    static String of(String name) {
        var plain = SIMPLIFIED.transliterate(name).replaceAll("[\\s.’'-]+", "");
        return LOOKS.getSkeleton(LOOKS.getSkeleton(plain).toLowerCase(Locale.ROOT));
    }
}
