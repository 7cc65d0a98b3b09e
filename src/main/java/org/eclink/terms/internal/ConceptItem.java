package org.eclink.terms.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;

/** A concept as the API gives it. */
@Schema(name = "Concept")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConceptItem(
        @Schema(description = "For ever.") UUID id,
        @Schema(example = "sectors") String scheme,
        @Schema(example = "WM") String code,
        @Schema(description = "By language.", example = "{\"en\": \"Water Management\", \"zh-Hans\": \"水管理\"}") Map<String, String> labels,
        @Schema(description = "By language.") Map<String, String> notes,
        @Schema(description = "The next wider concept, which may be of another scheme.") @Nullable Reference broader,
        @Schema(description = "How it relates to concepts of other schemes.") List<Mapped> mappings,
        @Schema(description = "proposed, current, or retired: it explains old content and is no longer given.", example = "current") String status,
        @Schema(description = "Where it is from.") String source,
        @Schema(description = "A code of the scheme confidence.", example = "high") String confidence) {

    @Schema(name = "ConceptReference")
    record Reference(@Schema(example = "sectors") String scheme, @Schema(example = "WM") String code) {}

    @Schema(name = "Mapping")
    record Mapped(@Schema(description = "The other one is exact: the same; close: nearly; broad: wider; narrow: narrower; related: beside it.", example = "exact") String match,
            @Schema(example = "sectors-2015") String scheme, @Schema(example = "F6") String code, Map<String, String> labels,
            String source, @Schema(example = "medium") String confidence) {}

    static ConceptItem of(Concept concept, Terms terms) {
        var broader = concept.broader() == null ? null : terms.get(concept.broader());
        return new ConceptItem(concept.id().value(), concept.scheme(), concept.code(), concept.labels(), concept.notes(),
                broader == null ? null : new Reference(broader.scheme(), broader.code()), mappings(concept, terms),
                small(concept.status()), concept.source(), concept.confidence());
    }

    static List<Mapped> mappings(Concept concept, Terms terms) {
        return terms.mappings(concept.id()).stream().map(mapping -> {
            var other = terms.get(mapping.object());
            return new Mapped(small(mapping.match()), other.scheme(), other.code(), other.labels(), mapping.source(), mapping.confidence());
        }).toList();
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
