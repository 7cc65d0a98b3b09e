package org.eclink.terms.internal;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.terms.Concept.Status;
import org.eclink.terms.internal.Draft.Name;
import org.eclink.terms.internal.Draft.Name.Kind;

/** Languages that people speak in the cities of both sides, with their names from Unicode CLDR; those of the interface first. */
class Languages {

    private static final List<String> TAGS = List.of("en", "zh-Hans", "nl", "de", "fr");
    private static final List<String> SPOKEN = List.of("en", "zh", "nl", "bg", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr", "hu", "is", "it", "lb", "lt", "lv",
        "mk", "mt", "nb", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "yue");

    static Stream<Draft> drafts() {
        return IntStream.range(0, SPOKEN.size()).mapToObj(place -> draft(SPOKEN.get(place), place + 1));
    }

    private static Draft draft(String code, int position) {
        var names = TAGS.stream().map(tag -> new Name(Kind.PREFERRED, tag, name(code, tag), "Unicode CLDR", "high")).toList();
        return new Draft(new Key("languages", code), null, position, Status.CURRENT, names, Map.of(), "BCP 47; Unicode CLDR", "high");
    }

    private static String name(String code, String tag) {
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(tag), DialectHandling.DIALECT_NAMES).localeDisplayName(code);
    }
}
