package org.eclink.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable part of an address: small Latin letters, digits and hyphens. */
public final class Slugs {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;
    /** An import asks for the same few hundred regions a million times, and ICU is slow. */
    private static final LoadingCache<String, String> PLAIN = Caffeine.newBuilder().maximumSize(5_000).build(Slugs::plain);

    private Slugs() {}

    /** Empty for a name without a letter or digit. */
    public static String of(String name) {
        return of(name, LONGEST);
    }

    public static String of(String name, int longest) {
        var plain = PLAIN.get(name);
        var cut = plain.substring(0, Math.min(longest, plain.length()));
        return cut.replaceAll("^-|-$", "");
    }

    private static String plain(String name) {
        var latin = name.chars().allMatch(c -> c < 0x80) ? name.toLowerCase(Locale.ROOT) : LATIN.transliterate(name);
        return OTHER.matcher(latin.replace("'", "")).replaceAll("-");
    }
}
