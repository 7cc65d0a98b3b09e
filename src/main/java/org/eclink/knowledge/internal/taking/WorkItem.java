package org.eclink.knowledge.internal.taking;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclink.translation.TextItem;
import org.jspecify.annotations.Nullable;

/** A work as the API gives it. */
@Schema(name = "Work")
record WorkItem(UUID id, @Schema(example = "berlin-sponge-city-preparing-for-a-hotter-climate") String slug, @Schema(description = "Its page for ever; leads to the reader's language.") String address,
        @Schema(description = "A code of the scheme work-kinds.", example = "case-study") String kind, @Schema(description = "The language it was written in, BCP 47.") String language,
        @Schema(description = "Those in which it is published.") List<String> languages, @Nullable TextItem title, @Nullable TextItem summary, List<Person> people, List<String> publishers,
        @Schema(description = "When it came out: year, month, day or a span (EDTF level 0); blank if nobody knows.", example = "2018-01") String issued, String series, String number, String edition,
        @Schema(description = "A code of the scheme work-states.", types = {"string", "null"}) @Nullable String state, @Schema(description = "An SPDX identifier, or blank.") String licence,
        @Schema(description = "Codes of the scheme sectors.") List<String> sectors, @Schema(description = "Codes of the scheme themes.") List<String> themes, @Schema(description = "Points of agendas, as scheme/code.") List<String> agendas,
        @Schema(description = "Codes of agreed terms that occur in it, of the scheme glossary.") List<String> terms, @Schema(description = "Slugs of cities it is about.") List<String> cities,
        @Schema(description = "A code of the scheme case-outcomes, for a case.", types = {"string", "null"}) @Nullable String outcome, List<Relation> relations,
        @Schema(description = "Where this record comes from, and how sure that is; null for what a member brought.", types = {"object", "null"}) @Nullable Origin origin, Instant published, Instant changed) {

    /** {@code orcid} and {@code ror} may be blank. */
    @Schema(name = "WorkPerson")
    record Person(String name, @Schema(description = "A code of the scheme contributor-roles.") String role, String orcid, String ror) {}

    @Schema(name = "WorkRelation")
    record Relation(@Schema(allowableValues = {"translation-of", "part-of", "supersedes", "adapts", "evidence-for"}) String kind, UUID work) {}

    @Schema(name = "WorkOrigin")
    record Origin(String source, @Schema(allowableValues = {"high", "medium", "low"}) String confidence, @Schema(types = {"string", "null"}) @Nullable String note) {}
}
