package org.eclink.directory.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Partnerships")
class PartnershipApi {

    private static final Map<String, String> SCHEMES = Map.of("kind", "partnership-kinds", "state", "partnership-states");

    private final Partnerships partnerships;
    private final Sources sources;
    private final Terms terms;
    private final Site site;
    private final Answers answers;

    PartnershipApi(Partnerships partnerships, Sources sources, Terms terms, Site site, Answers answers) {
        this.partnerships = partnerships;
        this.sources = sources;
        this.terms = terms;
        this.site = site;
        this.answers = answers;
    }

    private record Selection(String name, String city, Set<String> kinds, Set<String> states) {

        boolean admits(Partnership one, Terms terms) {
            return (kinds.isEmpty() || kinds.contains(terms.get(one.kind()).code())) && (states.isEmpty() || states.contains(terms.get(one.state()).code()))
                && (city.isEmpty() || Stream.of(one.european(), one.chinese()).anyMatch(end -> city.equals(end.slug()) || city.equals(String.valueOf(end.city()))))
                && (name.isEmpty() || one.isNamed(name));
        }
    }

    @GetMapping
    @Operation(operationId = "listPartnerships", summary = "Partnerships between a European and a Chinese city", description = "Oldest first, those of unknown year last.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "The name of either city or its beginning, in any spelling.", example = "洛阳", schema = @Schema(type = "string", maxLength = NameKeys.LONGEST))
    @Parameter(name = "city", in = ParameterIn.QUERY, description = "The slug or id of one of the two cities.", example = "changzhou", schema = @Schema(type = "string"))
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Codes of the scheme partnership-kinds.", example = "twinning",
        explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "Codes of the scheme partnership-states.", example = "active",
        explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
    @Paged
    @Nullable ResponseEntity<Listing<PartnershipItem>> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        var parameters = Parameters.ofList(given, List.of("q", "city", "kind", "state"));
        var selection = new Selection(parameters.text("q", NameKeys.LONGEST).orElse(""), parameters.one("city").orElse(""),
                CodeParameters.of("kind", parameters, SCHEMES, terms), CodeParameters.of("state", parameters, SCHEMES, terms));
        var limit = parameters.limit();
        var after = parameters.after("partnerships " + selection, UUID::fromString);
        return answers.unlessKnown(request, () -> listing(selection, after, limit));
    }

    /** A short list: read whole and narrowed down here, as its page does. */
    private Listing<PartnershipItem> listing(Selection selection, Optional<UUID> after, int limit) {
        var all = partnerships.all();
        var from = after.map(id -> all.stream().map(Partnership::id).toList().indexOf(id) + 1).orElse(0);
        var found = all.stream().skip(from).filter(one -> selection.admits(one, terms)).limit(limit + 1).toList();
        var shown = found.stream().limit(limit).toList();
        var items = items(shown);
        return found.size() == shown.size() ? Listing.whole(items)
            : new Listing<>(items, new Cursor("partnerships " + selection, shown.getLast().id().toString()).text());
    }

    private List<PartnershipItem> items(List<Partnership> shown) {
        var published = new Published(terms, site, sources.citations(Published.sourcesOf(shown.stream().map(Partnership::facts).toList())));
        return shown.stream().map(one -> PartnershipItem.of(one, published)).toList();
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
