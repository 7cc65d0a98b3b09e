package org.eclink.directory.internal.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
@RequestMapping(path = "/api/v1/organisations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Organisations")
class OrganisationApi {

    private final Lists lists;
    private final Organisations organisations;
    private final Publishing publishing;
    private final Terms terms;
    private final Answers answers;

    OrganisationApi(Lists lists, Organisations organisations, Publishing publishing, Terms terms, Answers answers) {
        this.lists = lists;
        this.organisations = organisations;
        this.publishing = publishing;
        this.terms = terms;
        this.answers = answers;
    }

    @GetMapping
    @Operation(operationId = "listOrganisations", summary = "Organisations and networks", description = "In the order in which they came in, or by q the best hit first, out of the first 500.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "A name or abbreviation or its beginning.", example = "iclei", schema = @Schema(type = "string", maxLength = NameKeys.LONGEST))
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Codes of the scheme organisation-kinds.", example = "city-network",
        explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "Codes of the scheme countries.", example = "CN",
        explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Paged
    @Nullable ResponseEntity<Listing<OrganisationItem>> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        var selection = Selection.of(OrganisationList.LIST, Parameters.ofList(given, Selection.parameters(OrganisationList.LIST)), terms);
        return answers.unlessKnown(request, () -> {
            var stretch = selection.stretch(lists.find(selection));
            return new Listing<>(items(organisations.numbered(stretch.numbers())), stretch.next());
        });
    }

    private List<OrganisationItem> items(List<Organisation> shown) {
        return publishing.items(shown, Organisation::facts, OrganisationItem::of);
    }

    @GetMapping("/{organisation}")
    @Operation(operationId = "getOrganisation", summary = "One organisation or network")
    @Nullable ResponseEntity<OrganisationItem> show(@Parameter(description = "Its slug or its id.", example = "mohurd") @PathVariable String organisation,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        Parameters.of(given, List.of());
        var found = organisations.find(organisation).orElseThrow(() -> Parameters.missing("organisation", organisation));
        return answers.unlessKnown(request, () -> items(List.of(found)).getFirst());
    }
}
