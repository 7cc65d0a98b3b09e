package org.eclink.translation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.web.Language;
import org.eclink.web.Shell;

/** The language of a text by BCP 47, as its author said it ({@code zh-TW}, {@code en-GB}), in canonical form. */
public record LanguageTag(String value) {

    private static final int LONGEST = 35; // RFC 5646, 4.4.1
    /** Asked for at each paragraph and term, and ICU is slow. */
    private static final LoadingCache<String, LanguageTag> PLAIN = Caffeine.newBuilder().maximumSize(1000).build(LanguageTag::likely);

    /** Empty for what is no well-formed tag or names no language. */
    public static Optional<LanguageTag> of(String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST) return Optional.empty();
        try {
            var locale = new ULocale.Builder().setLanguageTag(typed).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(new LanguageTag(ULocale.canonicalize(locale.getName()).isEmpty() ? typed : locale.toLanguageTag()));
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    /** Of a tag that is known to be one. */
    public static LanguageTag known(String value) {
        return of(value).orElseThrow(() -> new IllegalArgumentException(value));
    }

    /**
     * What readers and translators tell apart: the language, and the script where it is not the usual one; Chinese always with its
     * script. {@code zh}, {@code zh-CN} and {@code zh-Hans} are {@code zh-Hans}; {@code zh-TW} is {@code zh-Hant}; {@code en-GB} is {@code en}.
     */
    public LanguageTag plain() {
        return PLAIN.get(value);
    }

    private static LanguageTag likely(String value) {
        var likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(value));
        var usual = ULocale.addLikelySubtags(new ULocale(likely.getLanguage())).getScript();
        var hasScript = likely.getLanguage().equals("zh") || !likely.getScript().equals(usual);
        return new LanguageTag(hasScript && !likely.getScript().isEmpty() ? likely.getLanguage() + "-" + likely.getScript() : likely.getLanguage());
    }

    /** Of what is said in several languages, by tag: what reads as this one. */
    public Optional<String> in(Map<String, String> words) {
        return words.entrySet().stream().filter(one -> new LanguageTag(one.getKey()).plain().equals(plain())).map(Map.Entry::getValue).findFirst();
    }

    /** What this reader reads in, the page's language first. */
    public static List<LanguageTag> of(Shell shell) {
        return Stream.concat(Stream.of(shell.language().tag()), shell.reader().languages().stream()).flatMap(tag -> of(tag).stream()).map(LanguageTag::plain).distinct().toList();
    }

    /** As a reader calls it: {@code Simplified Chinese}, {@code 简体中文}. */
    public String name(Language reader) {
        return ULocale.forLanguageTag(plain().value()).getDisplayNameWithDialect(reader.locale());
    }

    public boolean isRightToLeft() {
        return ULocale.forLanguageTag(value).isRightToLeft();
    }

    @Override
    public String toString() {
        return value;
    }
}
