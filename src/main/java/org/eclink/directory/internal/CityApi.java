package org.eclink.directory.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.eclink.interchange.Answers;
import org.eclink.interchange.Cursor;
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
@RequestMapping(path = "/api/v1/cities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cities")
class CityApi {

    private final CityFinder finder;
    private final NameSearch names;
    private final PublishedCities cities;
    private final Terms terms;
    private final Answers answers;

    CityApi(CityFinder finder, NameSearch names, PublishedCities cities, Terms terms, Answers answers) {
        this.finder = finder;
        this.names = names;
        this.cities = cities;
        this.terms = terms;
        this.answers = answers;
    }

    @GetMapping
    @Operation(operationId = "listCities", summary = "Cities", description = "In the order in which they came in, or by q the best hit first, at most 1,000.")
    @CityFilters
    @Paged
    @Nullable ResponseEntity<Listing<CityItem>> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        var parameters = Parameters.ofList(given, CitySelection.PARAMETERS);
        var selection = CitySelection.of(parameters, terms);
        var limit = parameters.limit();
        int after = parameters.after(selection.list(), Integer::valueOf).orElse(0);
        return answers.unlessKnown(request, () -> listing(selection, after, limit));
    }

    private Listing<CityItem> listing(CitySelection selection, int after, int limit) {
        var numbers = selection.numbers(finder, names, after, limit + 1);
        if (numbers.size() <= limit) return Listing.whole(cities.numbered(numbers));
        var shown = numbers.subList(0, limit);
        return new Listing<>(cities.numbered(shown), new Cursor(selection.list(), String.valueOf(selection.position(after, shown))).text());
    }

    @GetMapping("/{city}")
    @Operation(operationId = "getCity", summary = "One city")
    @Nullable ResponseEntity<CityItem> show(@Parameter(description = "Its slug or its id.", example = "luoyang") @PathVariable String city,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        Parameters.of(given, List.of());
        var item = cities.find(city).orElseThrow(() -> Parameters.missing("city", city));
        return answers.unlessKnown(request, () -> item);
    }
}
