package org.eclink.search.internal.page;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was found, as machines take it. */
@Schema(name = "SearchAnswer")
record SearchAnswer(@Schema(description = "How many things answer the question.") long total, List<Item> items, @Schema(description = "How the question was understood.") Understood understood) {

    @Schema(name = "Found")
    record Item(@Schema(description = "What it is.", example = "city") String kind, UUID id, @Schema(description = "Its address for ever.", example = "/id/city/01975b3e-1c00-7000-8000-000000000000") String address,
            @Schema(description = "Its titles or names by language, BCP 47; und where nobody knows it.") Map<String, String> titles, @Schema(description = "How far it stands out among what was found, in standard deviations; 0 beyond the first hundreds.") double score) {}

    @Schema(name = "Understood")
    record Understood(@Schema(description = "The language of the question, BCP 47 without a script; other if it is none of ours.", example = "zh") String language, @Schema(description = "Agreed terms in it, as ids of concepts.") List<UUID> terms,
            @Schema(description = "By language, what stands for each of its words there, the likeliest first.") Map<String, Map<String, List<String>>> words) {}
}
