package org.eclink.accounts.internal.account;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclink.web.Language;

/**
 * The languages a member can say they read: Chinese in both scripts, the official languages of the European Union (Regulation
 * No 1/1958, Article 1) and those of its neighbours in the Council of Europe.
 */
public final class ReadingLanguages {

    private static final List<String> TAGS = List.of("en", "zh-Hans", "zh-Hant", "nl", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu",
        "it", "lt", "lv", "mt", "pl", "pt", "ro", "sk", "sl", "sv", "bs", "ca", "hy", "is", "ka", "mk", "nb", "sq", "sr", "tr", "uk");
    private static final Set<String> KNOWN = Set.copyOf(TAGS);

    private ReadingLanguages() {}

    /** {@code name} as the reader calls it. */
    public record Choice(String tag, String name) {}

    public static boolean isKnown(String tag) {
        return KNOWN.contains(tag);
    }

    /** By name, as the reader sorts. */
    public static List<Choice> in(Language reader) {
        var names = LocaleDisplayNames.getInstance(reader.locale(), LocaleDisplayNames.DialectHandling.DIALECT_NAMES);
        var order = Collator.getInstance(reader.locale());
        return TAGS.stream().map(tag -> new Choice(tag, names.localeDisplayName(ULocale.forLanguageTag(tag))))
            .sorted(Comparator.comparing(Choice::name, order)).toList();
    }
}
