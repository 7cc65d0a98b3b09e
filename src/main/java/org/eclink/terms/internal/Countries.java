package org.eclink.terms.internal;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclink.terms.Concept.Status;
import org.eclink.terms.internal.Draft.Name;
import org.eclink.terms.internal.Draft.Name.Kind;
import org.jspecify.annotations.Nullable;

/** All countries and territories of ISO 3166-1 with their names from Unicode CLDR; the side is the broader concept. */
class Countries {

    private static final List<String> TAGS = List.of("en", "zh-Hans", "nl", "de", "fr");
    private static final Set<String> CHINA = Set.of("CN", "HK", "MO");
    private static final List<Region> EUROPE = List.of(Region.getInstance("150"), Region.getInstance("EU"));

    static Stream<Draft> drafts() {
        return Stream.of(ULocale.getISOCountries()).map(Countries::draft);
    }

    private static Draft draft(String code) {
        var names = TAGS.stream().map(tag -> new Name(Kind.PREFERRED, tag,
                ULocale.getDisplayCountry("und-" + code, tag), "Unicode CLDR", "high")).toList();
        return new Draft(new Key("countries", code), side(code), 0, Status.CURRENT, names, Map.of(),
                "ISO 3166-1; Unicode CLDR", "high");
    }

    /** Geographic Europe (UN M49) with the whole European Union. */
    private static @Nullable Key side(String code) {
        if (CHINA.contains(code)) return new Key("sides", "china");
        var country = Region.getInstance(code);
        return EUROPE.stream().anyMatch(europe -> europe.contains(country)) ? new Key("sides", "europe") : null;
    }
}
