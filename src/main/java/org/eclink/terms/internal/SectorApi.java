package org.eclink.terms.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.eclink.interchange.Answers;
import org.eclink.interchange.Listing;
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
@RequestMapping(path = "/api/v1/sectors", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Vocabularies")
class SectorApi {

    private final Terms terms;
    private final Answers answers;

    SectorApi(Terms terms, Answers answers) {
        this.terms = terms;
        this.answers = answers;
    }

    @GetMapping
    @Operation(operationId = "listSectors", summary = "The sectors", description = "With their themes, in all languages, and what each was among the sectors of 2015. Always whole.")
    @Nullable ResponseEntity<Listing<SectorItem>> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        Parameters.of(given, List.of());
        return answers.unlessKnown(request, () -> Listing.whole(terms.all("sectors").stream().map(sector -> SectorItem.of(sector, terms)).toList()));
    }

    @GetMapping("/{sector}")
    @Operation(operationId = "getSector", summary = "One sector")
    @Nullable ResponseEntity<SectorItem> show(@Parameter(description = "Its code, in capital or small letters.", example = "WM") @PathVariable String sector,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        Parameters.of(given, List.of());
        var concept = terms.find("sectors", sector.toUpperCase(Locale.ROOT)).orElseThrow(() -> Parameters.missing("sector", sector));
        return answers.unlessKnown(request, () -> SectorItem.of(concept, terms));
    }
}
