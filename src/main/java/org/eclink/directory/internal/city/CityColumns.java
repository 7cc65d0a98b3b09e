package org.eclink.directory.internal.city;

import com.ibm.icu.text.Collator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.names.NameKeys;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;

/** The columns of a city that follow from its facts, for lists, facets and maps. */
public record CityColumns(Map<String, String> names, UUID country, @Nullable UUID region, UUID standing, @Nullable UUID climate,
        UUID sizeBand, UUID[] sectors, UUID[] programmes, @Nullable UUID parent, String zone, double latitude, double longitude,
        @Nullable Integer residentsOfMunicipality, @Nullable Integer residentsOfArea) {

    public static CityColumns of(Facts facts, Terms terms) {
        var city = new City(new CityId(new UUID(0, 0)), 0, "", "", facts, 0, 0, 0, 0, 0);
        return new CityColumns(facts.names(), facts.id(Facts.COUNTRY).orElseThrow(), facts.id(Facts.REGION).orElse(null),
                facts.id(Facts.STANDING).orElseThrow(), facts.id(Facts.CLIMATE).orElse(null), sizeBand(facts, terms).id().value(),
                ids(facts, Facts.SECTORS), ids(facts, Facts.PROGRAMMES), facts.id(Facts.PARENT).orElse(null), city.zone(), city.latitude(), city.longitude(),
                facts.number(Facts.RESIDENTS + "municipality").orElse(null),
                facts.number(Facts.RESIDENTS + "administrative-area").orElse(null));
    }

    /** Bands of the built-up area alone: the one boundary that all cities have a figure for. */
    private static Concept sizeBand(Facts facts, Terms terms) {
        var code = facts.number(Facts.RESIDENTS + "urban-area").map(CityColumns::band).orElse("unknown");
        return terms.find("size-bands", code).orElseThrow();
    }

    private static String band(int residents) {
        if (residents < 100_000) return "xs";
        if (residents < 500_000) return "s";
        if (residents < 1_000_000) return "m";
        if (residents < 5_000_000) return "l";
        return residents < 10_000_000 ? "xl" : "xxl";
    }

    private static UUID[] ids(Facts facts, String property) {
        return facts.concepts(property).stream().map(id -> id.value()).toArray(UUID[]::new);
    }

    public byte[] sortKey(Language language, Collator collator) {
        return collator.getCollationKey(CityNames.mine(names, language)).toByteArray();
    }

    public Map<String, Boolean> nameKeys() {
        var keys = new LinkedHashMap<String, Boolean>();
        names.values().stream().distinct().forEach(name -> NameKeys.ofName(name).forEach((key, whole) -> keys.merge(key, whole, Boolean::logicalOr)));
        return keys;
    }
}
