package org.eclink.translation;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclink.web.Language;

/** A language to write or read in, as a form offers it: those of the interface first, then those of Europe and of our members by name. */
public record LanguageChoice(String tag, String name) {

    private static final List<String> FIRST = List.of("en", "zh-Hans", "nl");
    private static final List<String> OTHERS = List.of("zh-Hant", "ar", "bg", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr", "hu", "is", "it", "ja", "ko", "lb", "lt", "lv", "mk", "mt", "nb",
        "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk");

    /** By the language of the interface: three. */
    private static final Map<Language, List<LanguageChoice>> ALL = new ConcurrentHashMap<>();

    public static List<LanguageChoice> all(Language reader) {
        return ALL.computeIfAbsent(reader, LanguageChoice::made);
    }

    private static List<LanguageChoice> made(Language reader) {
        return Stream.concat(FIRST.stream().map(tag -> of(tag, reader)), byName(OTHERS.stream(), reader).stream()).toList();
    }

    /** In the order of the reader's dictionary. */
    public static List<LanguageChoice> byName(Stream<String> tags, Language reader) {
        return tags.map(tag -> of(tag, reader)).sorted(Comparator.comparing(LanguageChoice::name, Collator.getInstance(reader.locale()))).toList();
    }

    public static LanguageChoice of(String tag, Language reader) {
        return new LanguageChoice(tag, LanguageTag.known(tag).name(reader));
    }
}
