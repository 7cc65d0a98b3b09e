package org.eclink.directory.internal.partnership;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.Published;
import org.eclink.directory.internal.facts.Published.Links;
import org.eclink.directory.internal.facts.Published.PublishedFact;
import org.jspecify.annotations.Nullable;

/** A partnership as the API gives it. */
@Schema(name = "Partnership")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnershipItem(
        @Schema(description = "For ever.") UUID id,
        @Schema(example = "P002") String code,
        @Schema(example = "essen-changzhou") String slug,
        PartnershipEnd european,
        PartnershipEnd chinese,
        @Schema(description = "A code of the scheme partnership-kinds.", example = "twinning") String kind,
        @Schema(description = "A code of the scheme partnership-states.", example = "active") String state,
        @Schema(description = "The year it began, if that is known.", example = "2015") @Nullable Integer since,
        @Schema(description = "What it is about, in English, as its source says it.", example = "[\"economy\", \"urbanisation\"]") List<String> themes,
        @Schema(description = "What vouches for each field, by its name.") Map<String, PublishedFact> facts,
        Links links) {

    @Schema(description = "One side: a city of the directory, or only its name.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnershipEnd(@Schema(description = "The city's id, if it is in the directory.") @Nullable UUID city,
            @Schema(example = "essen") @Nullable String slug, @Schema(example = "Essen") String name,
            @Schema(description = "By language, if the city is in the directory.", example = "{\"en\": \"Essen\", \"zh-Hans\": \"埃森\"}") @Nullable Map<String, String> names) {

        static PartnershipEnd of(Partnership.End end) {
            var city = end.city();
            return city == null ? new PartnershipEnd(null, null, end.name(), null)
                : new PartnershipEnd(city.id(), city.slug(), end.name(), Published.names(city.names()));
        }
    }

    static PartnershipItem of(Partnership partnership, Published published) {
        return new PartnershipItem(partnership.id(), partnership.code(), partnership.slug(), PartnershipEnd.of(partnership.european()),
                PartnershipEnd.of(partnership.chinese()), published.code(partnership.kind()), published.code(partnership.state()),
                partnership.since().orElse(null), themes(partnership), published.facts(partnership.facts()),
                published.links("partnerships", partnership.slug(), "partnership", partnership.id()));
    }

    private static List<String> themes(Partnership partnership) {
        return partnership.facts().find(Facts.THEMES).map(Fact::value).filter(List.class::isInstance)
            .map(value -> ((List<?>) value).stream().map(String::valueOf).toList()).orElse(List.of());
    }
}
