package org.eclink.directory.internal.city;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
@RequestMapping(path = "/api/v1/cities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cities")
class CityApi {

    private final Lists lists;
    private final PublishedCities cities;
    private final Terms terms;
    private final Answers answers;

    CityApi(Lists lists, PublishedCities cities, Terms terms, Answers answers) {
        this.lists = lists;
        this.cities = cities;
        this.terms = terms;
        this.answers = answers;
    }

    @GetMapping
    @Operation(operationId = "listCities", summary = "Cities", description = "In the order in which they came in, or by q the best hit first, out of the first 500 hits.")
    @CityFilters
    @Paged
    @Nullable ResponseEntity<Listing<CityItem>> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        var selection = Selection.of(CityList.LIST, Parameters.ofList(given, Selection.parameters(CityList.LIST)), terms);
        return answers.unlessKnown(request, () -> {
            var stretch = selection.stretch(lists.find(selection));
            return new Listing<>(cities.numbered(stretch.numbers()), stretch.next());
        });
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
