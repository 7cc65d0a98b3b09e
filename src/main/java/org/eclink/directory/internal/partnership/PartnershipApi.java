package org.eclink.directory.internal.partnership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.eclink.directory.internal.facts.Publishing;
import org.eclink.directory.internal.names.NameKeys;
import org.eclink.directory.listing.Lists;
import org.eclink.directory.listing.Selection;
import org.eclink.interchange.Answers;
import org.eclink.interchange.Listing;
import org.eclink.interchange.Paged;
import org.eclink.interchange.Parameters;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Partnerships")
class PartnershipApi {

    private final Lists lists;
    private final Partnerships partnerships;
    private final Publishing publishing;
    private final Terms terms;
    private final Answers answers;

    PartnershipApi(Lists lists, Partnerships partnerships, Publishing publishing, Terms terms, Answers answers) {
        this.lists = lists;
        this.partnerships = partnerships;
        this.publishing = publishing;
        this.terms = terms;
        this.answers = answers;
    }

    @GetMapping
    @Operation(operationId = "listPartnerships", summary = "Partnerships between a European and a Chinese city", description = "In the order in which they came in, or by q oldest first, out of the first 500 hits.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "The name of either city or its beginning, in any spelling.", example = "洛阳", schema = @Schema(type = "string", maxLength = NameKeys.LONGEST))
    @Parameter(name = "city", in = ParameterIn.QUERY, description = "The slug or id of one of the two cities.", example = "changzhou", schema = @Schema(type = "string"))
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Codes of the scheme partnership-kinds.", example = "twinning",
        explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "Codes of the scheme partnership-states.", example = "active",
        explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Paged
    @Nullable ResponseEntity<Listing<PartnershipItem>> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        var known = Stream.concat(Stream.of("city"), Selection.parameters(PartnershipList.LIST).stream()).toList();
        var parameters = Parameters.ofList(given, known);
        var city = parameters.one("city").orElse("");
        var selection = Selection.of(PartnershipList.LIST, parameters, terms, city);
        return answers.unlessKnown(request, () -> {
            var found = lists.find(selection);
            var stretch = selection.stretch(city.isEmpty() ? found : found.only(partnerships.numbersOf(city)));
            return new Listing<>(items(partnerships.numbered(stretch.numbers())), stretch.next());
        });
    }

    private List<PartnershipItem> items(List<Partnership> shown) {
        return publishing.items(shown, Partnership::facts, PartnershipItem::of);
    }

    @GetMapping("/{partnership}")
    @Operation(operationId = "getPartnership", summary = "One partnership")
    @Nullable ResponseEntity<PartnershipItem> show(@Parameter(description = "Its slug or its id.", example = "essen-changzhou") @PathVariable String partnership,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        Parameters.of(given, List.of());
        var found = partnerships.find(partnership).orElseThrow(() -> Parameters.missing("partnership", partnership));
        return answers.unlessKnown(request, () -> items(List.of(found)).getFirst());
    }
}
