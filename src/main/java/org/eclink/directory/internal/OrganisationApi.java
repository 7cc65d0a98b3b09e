package org.eclink.directory.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclink.interchange.Answers;
import org.eclink.interchange.Cursor;
import org.eclink.interchange.Listing;
import org.eclink.interchange.Paged;
import org.eclink.interchange.Parameters;
import org.eclink.terms.Terms;
import org.eclink.web.Site;
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

    private static final Map<String, String> SCHEMES = Map.of("kind", "organisation-kinds", "country", "countries");

    private final Organisations organisations;
    private final NameSearch names;
    private final Sources sources;
    private final Terms terms;
    private final Site site;
    private final Answers answers;

    OrganisationApi(Organisations organisations, NameSearch names, Sources sources, Terms terms, Site site, Answers answers) {
        this.organisations = organisations;
        this.names = names;
        this.sources = sources;
        this.terms = terms;
        this.site = site;
        this.answers = answers;
    }

    private record Selection(String name, Set<String> kinds, Set<String> countries) {

        boolean admits(Organisation one, Terms terms) {
            return (kinds.isEmpty() || kinds.contains(terms.get(one.kind()).code())) && (countries.isEmpty() || countries.contains(terms.get(one.country()).code()));
        }
    }

    @GetMapping
    @Operation(operationId = "listOrganisations", summary = "Organisations and networks", description = "In the order in which they came in, or by q the best hit first.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "A name or abbreviation or its beginning.", example = "iclei", schema = @Schema(type = "string", maxLength = NameKeys.LONGEST))
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Codes of the scheme organisation-kinds.", example = "city-network",
        explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "Codes of the scheme countries.", example = "CN",
        explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Paged
    @Nullable ResponseEntity<Listing<OrganisationItem>> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        var parameters = Parameters.ofList(given, List.of("q", "kind", "country"));
        var selection = new Selection(parameters.text("q", NameKeys.LONGEST).orElse(""), CodeParameters.of("kind", parameters, SCHEMES, terms),
                CodeParameters.of("country", parameters, SCHEMES, terms));
        var limit = parameters.limit();
        int after = parameters.after("organisations " + selection, Integer::valueOf).orElse(0);
        return answers.unlessKnown(request, () -> listing(selection, after, limit));
    }

    /** A short list: read whole and narrowed down here, as its page does. */
    private Listing<OrganisationItem> listing(Selection selection, int after, int limit) {
        var found = (selection.name().isEmpty() ? organisations.all().stream().filter(one -> one.number() > after).toList() : named(selection.name()).stream().skip(after).toList())
            .stream().filter(one -> selection.admits(one, terms)).toList();
        var shown = found.stream().limit(limit).toList();
        var items = items(shown);
        if (found.size() == shown.size()) return Listing.whole(items);
        var position = selection.name().isEmpty() ? shown.getLast().number() : named(selection.name()).indexOf(shown.getLast()) + 1;
        return new Listing<>(items, new Cursor("organisations " + selection, String.valueOf(position)).text());
    }

    private List<Organisation> named(String name) {
        var numbers = names.find("organisation", name);
        return organisations.all().stream().filter(one -> numbers.contains(one.number())).sorted(Comparator.comparingInt(one -> numbers.indexOf(one.number()))).toList();
    }

    private List<OrganisationItem> items(List<Organisation> shown) {
        var published = new Published(terms, site, sources.citations(Published.sourcesOf(shown.stream().map(Organisation::facts).toList())));
        return shown.stream().map(one -> OrganisationItem.of(one, published)).toList();
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
