package org.eclink.directory.internal;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** The readable part of an address: small Latin letters, digits and hyphens. */
final class Slugs {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;

    private Slugs() {}

    /** Empty for a name without a letter or digit. */
    static String of(String name) {
        return of(name, LONGEST);
    }

    static String of(String name, int longest) {
        var plain = OTHER.matcher(LATIN.transliterate(name).replace("'", "")).replaceAll("-");
        var cut = plain.substring(0, Math.min(longest, plain.length()));
        return cut.replaceAll("^-|-$", "");
    }
}
