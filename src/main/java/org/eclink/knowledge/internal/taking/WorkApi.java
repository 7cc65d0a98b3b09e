package org.eclink.knowledge.internal.taking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.eclink.directory.listing.Lists;
import org.eclink.directory.listing.Selection;
import org.eclink.interchange.Listing;
import org.eclink.interchange.Paged;
import org.eclink.interchange.Parameters;
import org.eclink.knowledge.internal.work.Work;
import org.eclink.knowledge.internal.work.WorkList;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.terms.Terms;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/works", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Knowledge Center")
class WorkApi {

    private static final List<String> FACETS = List.of("kind", "sector", "theme", "city", "language", "publisher", "year", "state", "outcome");

    private final WorkList list;
    private final Lists lists;
    private final Works works;
    private final WorkItems items;
    private final Terms terms;

    WorkApi(WorkList list, Lists lists, Works works, WorkItems items, Terms terms) {
        this.list = list;
        this.lists = lists;
        this.works = works;
        this.items = items;
        this.terms = terms;
    }

    @GetMapping
    @Operation(operationId = "listWorks", summary = "Documents, cases and tools in all their languages", description = "In the order in which they came in.")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Codes of the scheme work-kinds.", example = "case-study", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "sector", in = ParameterIn.QUERY, description = "Codes of the scheme sectors.", example = "WM", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "theme", in = ParameterIn.QUERY, description = "Codes of the scheme themes.", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "city", in = ParameterIn.QUERY, description = "Slugs of cities they are about.", example = "copenhagen", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "Codes of the scheme languages.", example = "zh", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "publisher", in = ParameterIn.QUERY, description = "Slugs of publishers, as the list's page has them.", example = "mohurd", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "Codes of the scheme work-years.", example = "2018", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "Codes of the scheme work-states.", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "outcome", in = ParameterIn.QUERY, description = "Codes of the scheme case-outcomes.", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Paged
    Listing<WorkItem> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        var selection = Selection.of(list.list(), Parameters.ofList(given, FACETS), terms);
        var stretch = selection.stretch(lists.find(selection));
        return new Listing<>(items.of(works.numbered(stretch.numbers())), stretch.next());
    }

    @GetMapping("/{work}")
    @Operation(operationId = "getWork", summary = "One work in all its languages")
    WorkItem show(@Parameter(description = "Its slug or its id.", example = "berlin-sponge-city-preparing-for-a-hotter-climate") @PathVariable String work,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        Parameters.of(given, List.of());
        var found = works.find(work).filter(Work::isListed).orElseThrow(() -> Parameters.missing("work", work));
        return items.of(List.of(found)).getFirst();
    }
}
