package org.eclink.translation.internal.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.interchange.Parameters;
import org.eclink.translation.Edition;
import org.eclink.translation.Editions;
import org.eclink.translation.TextItem;
import org.eclink.translation.internal.desk.DeskRows;
import org.eclink.web.Site;
import org.eclink.web.Uuids;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whatever is written here for everybody, in all its languages, under the id of what it belongs to. */
@RestController
@RequestMapping(path = "/api/v1/texts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Texts")
class TextApi {

    private final DeskRows rows;
    private final Editions editions;
    private final Site site;

    TextApi(DeskRows rows, Editions editions, Site site) {
        this.rows = rows;
        this.editions = editions;
        this.site = site;
    }

    /** A work as the API gives it. */
    @Schema(name = "Work")
    record WorkItem(@Schema(description = "Of what it belongs to: a city, an organisation, a comment.") UUID id, @Schema(description = "The page on which it is read, without the language.") String page,
            @Schema(description = "By name, in the order in which they were written: note of a city or an organisation; title, lead and body of news.") Map<String, TextItem> parts) {}

    @GetMapping("/{id}")
    @Operation(operationId = "getText", summary = "What is written of one thing, in all its languages", description = "Of a city its note, of an organisation its role, of news all its parts, of a comment its words.")
    WorkItem show(@Parameter(description = "The id of the city, the organisation, the news or the comment.", example = "019aa000-0000-7000-8000-000000000000") @PathVariable String id, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        Parameters.of(given, List.of());
        var work = Uuids.of(id).orElseThrow(() -> Parameters.missing("text", id));
        var page = rows.address(work).orElseThrow(() -> Parameters.missing("text", id));
        var names = rows.parts(work).stream().filter(part -> part.work().equals(work)).map(DeskRows.Part::name).toList();
        var parts = new LinkedHashMap<String, TextItem>();
        for (Edition edition : editions.of(List.of(work), names).getOrDefault(work, List.of())) parts.put(edition.part(), TextItem.of(edition));
        return new WorkItem(work, site.address() + page, parts);
    }
}
