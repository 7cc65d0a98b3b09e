package org.eclink.terms.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.eclink.interchange.Answers;
import org.eclink.interchange.Cursor;
import org.eclink.interchange.Listing;
import org.eclink.interchange.Paged;
import org.eclink.interchange.Parameters;
import org.eclink.terms.Concept;
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
@RequestMapping(path = "/api/v1/schemes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Vocabularies")
class SchemeApi {

    private final Terms terms;
    private final Answers answers;

    SchemeApi(Terms terms, Answers answers) {
        this.terms = terms;
        this.answers = answers;
    }

    @GetMapping
    @Operation(operationId = "listSchemes", summary = "The vocabularies whose codes the other answers use", description = "Always whole.")
    @Nullable ResponseEntity<Listing<SchemeItem>> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        Parameters.of(given, List.of());
        return answers.unlessKnown(request, () -> Listing.whole(terms.schemes().stream().map(scheme -> SchemeItem.of(scheme, terms)).toList()));
    }

    @GetMapping("/{scheme}/concepts")
    @Operation(operationId = "listConcepts", summary = "The concepts of one vocabulary", description = "In their order, retired ones included.")
    @Paged
    @Nullable ResponseEntity<Listing<ConceptItem>> concepts(@Parameter(description = "Its code.", example = "sectors") @PathVariable String scheme,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        var parameters = Parameters.ofList(given, List.of());
        if (terms.schemes().stream().noneMatch(one -> one.code().equals(scheme))) throw Parameters.missing("scheme", scheme);
        var limit = parameters.limit();
        var after = parameters.after("concepts " + scheme, Function.identity()).orElse("");
        return answers.unlessKnown(request, () -> listing(scheme, after, limit));
    }

    private Listing<ConceptItem> listing(String scheme, String after, int limit) {
        var all = terms.all(scheme);
        var rest = all.stream().skip(all.stream().map(Concept::code).toList().indexOf(after) + 1L).toList();
        var items = rest.stream().limit(limit).map(concept -> ConceptItem.of(concept, terms)).toList();
        return rest.size() == items.size() ? Listing.whole(items) : new Listing<>(items, new Cursor("concepts " + scheme, items.getLast().code()).text());
    }
}
