package org.eclink.directory.internal.city;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.Published;
import org.eclink.directory.internal.facts.Published.Labelled;
import org.eclink.directory.internal.facts.Published.Links;
import org.eclink.directory.internal.facts.Published.PublishedFact;
import org.jspecify.annotations.Nullable;

/** A city as the API gives it. */
@Schema(name = "City")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CityItem(
        @Schema(description = "For ever.") UUID id,
        @Schema(description = "Its code in the tables that the directory began with.", example = "cn-luoyang") String code,
        @Schema(description = "The readable part of its addresses.", example = "luoyang") String slug,
        @Schema(description = "By language; native is its own name for itself.",
            example = "{\"en\": \"Luoyang\", \"zh-Hans\": \"洛阳\", \"native\": \"洛阳\"}") Map<String, String> names,
        @Schema(description = "ISO 3166-1 alpha-2.", example = "CN") String country,
        @Nullable Labelled region,
        @Schema(description = "A code of the scheme admin-levels.", example = "prefecture-level-city") @Nullable String level,
        Position position,
        @Schema(description = "A name of the IANA time zone database.", example = "Asia/Shanghai") String timeZone,
        @Schema(description = "A code of the scheme standing: what it is to EC-Link.", example = "integrated-pilot") String standing,
        @Schema(description = "Codes of the scheme sectors.", example = "[\"SW\"]") List<String> sectors,
        @Schema(description = "Codes of the scheme programmes.", example = "[\"ec-link-pilot-2015\"]") List<String> programmes,
        @Schema(description = "A code of the scheme climates (Köppen-Geiger).", example = "Cwa") @Nullable String climate,
        @Schema(description = "One figure per boundary; figures of different boundaries cannot be compared.") List<Population> population,
        @Schema(description = "What vouches for each field, by its name.") Map<String, PublishedFact> facts,
        @Schema(description = "How many partnerships it has or had.", example = "7") int partners,
        Links links) {

    @Schema(name = "Position", description = "WGS 84, in degrees.")
    record Position(@Schema(example = "34.6836") double latitude, @Schema(example = "112.4536") double longitude) {}

    @Schema(name = "Population")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Population(@Schema(description = "A code of the scheme population-scopes: who is counted.", example = "administrative-area") String boundary,
            @Schema(example = "7056699") int value, @Schema(example = "2020") @Nullable Integer year,
            @Schema(example = "7th national census 2020, from memory") String source, @Schema(example = "medium") String confidence) {}

    static CityItem of(City city, Published published) {
        var facts = city.facts();
        return new CityItem(city.id().value(), city.code(), city.slug(), Published.names(city.names()), published.code(facts.concept(Facts.COUNTRY).orElseThrow()),
                facts.concept(Facts.REGION).map(published::labelled).orElse(null), facts.concept(Facts.LEVEL).map(published::code).orElse(null),
                new Position(city.latitude(), city.longitude()), city.zone(), published.code(facts.concept(Facts.STANDING).orElseThrow()),
                published.codes(facts.concepts(Facts.SECTORS)), published.codes(facts.concepts(Facts.PROGRAMMES)),
                facts.concept(Facts.CLIMATE).map(published::code).orElse(null), population(facts, published), published.facts(facts), city.partners(),
                published.links("cities", city.slug(), "city", city.id()));
    }

    private static List<Population> population(Facts facts, Published published) {
        return Published.boundaries(published.terms()).stream().flatMap(boundary -> facts.find(Facts.RESIDENTS + boundary).stream()
            .map(fact -> new Population(boundary, ((Number) fact.value()).intValue(), fact.year(), published.citation(fact), fact.confidence()))).toList();
    }
}
