package org.eclink.terms.internal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;

/** A sector as the API gives it: what it is called, its themes, what it was in 2015 and what it answers to elsewhere. */
@Schema(name = "Sector")
record SectorItem(
        @Schema(description = "For ever.") UUID id,
        @Schema(example = "WM") String code,
        @Schema(description = "By language.", example = "{\"en\": \"Water Management\", \"zh-Hans\": \"水管理\"}") Map<String, String> labels,
        @Schema(description = "By language.") Map<String, String> notes,
        @Schema(description = "Its themes, and theirs.") List<Theme> themes,
        @Schema(description = "The sectors of 2015 (scheme sectors-2015) and concepts of other agendas.") List<ConceptItem.Mapped> mappings,
        @Schema(description = "Where it is from.") String source,
        @Schema(example = "high") String confidence) {

    @Schema(name = "Theme")
    record Theme(@Schema(example = "WM.1") String code, Map<String, String> labels, @Schema(example = "proposed") String status, List<Theme> themes) {

        static Theme of(Concept concept, Terms terms) {
            return new Theme(concept.code(), concept.labels(), ConceptItem.of(concept, terms).status(), below(concept, terms));
        }
    }

    static SectorItem of(Concept sector, Terms terms) {
        return new SectorItem(sector.id().value(), sector.code(), sector.labels(), sector.notes(), below(sector, terms),
                ConceptItem.mappings(sector, terms), sector.source(), sector.confidence());
    }

    private static List<Theme> below(Concept concept, Terms terms) {
        return terms.narrower(concept.id()).stream().map(theme -> Theme.of(theme, terms)).toList();
    }
}
