package org.eclink.directory.internal.city;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclink.directory.internal.facts.Published;
import org.eclink.directory.listing.Lists;
import org.eclink.directory.listing.Selection;
import org.eclink.interchange.Answers;
import org.eclink.interchange.CsvWriting;
import org.eclink.interchange.Parameters;
import org.eclink.terms.Terms;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** All cities that fit, in one file. A slow reader holds no database connection: rows are fetched in stretches. */
@RestController
@Tag(name = "Cities")
class CityDownloads {

    private static final String GEOJSON = "application/geo+json";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int STRETCH = 500;
    private static final int AT_ONCE = 2;

    private final Lists lists;
    private final PublishedCities cities;
    private final Terms terms;
    private final Answers answers;
    private final JsonMapper json;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    CityDownloads(Lists lists, PublishedCities cities, Terms terms, Answers answers, JsonMapper json) {
        this.lists = lists;
        this.cities = cities;
        this.terms = terms;
        this.answers = answers;
        this.json = json;
    }

    /** What is done with each city, where writing may fail. */
    private interface Sink {
        void write(CityItem city) throws IOException;
    }

    @GetMapping(path = "/api/v1/cities.geojson", produces = GEOJSON)
    @Operation(operationId = "downloadCitiesAsGeoJson", summary = "Cities as GeoJSON", description = "A FeatureCollection after RFC 7946: one point per city, with the fields of the list as its properties.")
    @ApiResponse(responseCode = "200", description = "All cities that fit.", content = @Content(mediaType = GEOJSON, schema = @Schema(type = "object"), examples = @ExampleObject(
        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [112.4536, 34.6836]}, \"properties\": {\"slug\": \"luoyang\"}}]}")))
    @CityFilters
    void geoJson(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, ServletWebRequest request, HttpServletResponse response) throws IOException {
        var selection = Selection.of(CityList.LIST, Parameters.of(given, Selection.parameters(CityList.LIST)), terms);
        if (!begin(request, response, GEOJSON, "cities.geojson")) return;
        try (var features = new CityFeatures(json.createGenerator(response.getOutputStream()), json)) {
            each(selection, features::write);
        }
    }

    @GetMapping(path = "/api/v1/cities.csv", produces = CSV)
    @Operation(operationId = "downloadCitiesAsCsv", summary = "Cities as CSV", description = "A table after RFC 4180 in UTF-8: one row per city; beside each fact its source and confidence. "
        + "A text that a spreadsheet would run as a formula has an apostrophe in front.")
    @ApiResponse(responseCode = "200", description = "All cities that fit.", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"),
        examples = @ExampleObject("id,code,slug,name_en,…\r\n0199…,cn-luoyang,luoyang,Luoyang,…\r\n")))
    @CityFilters
    void csv(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, ServletWebRequest request, HttpServletResponse response) throws IOException {
        var selection = Selection.of(CityList.LIST, Parameters.of(given, Selection.parameters(CityList.LIST)), terms);
        if (!begin(request, response, CSV, "cities.csv")) return;
        var table = new CityTable(Published.boundaries(terms));
        var writing = new CsvWriting(response.getOutputStream(), table.header());
        each(selection, city -> writing.row(table.row(city)));
        writing.flush();
    }

    /** False where there is nothing to write any more. */
    private boolean begin(ServletWebRequest request, HttpServletResponse response, String type, String file) {
        if (answers.isKnown(request)) return false;
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString());
        return request.getHttpMethod() != HttpMethod.HEAD;
    }

    private void each(Selection selection, Sink sink) throws IOException {
        for (var numbers : lists.find(selection).stretches(STRETCH)) {
            for (var city : inTurn(numbers)) sink.write(city);
        }
    }

    /** The turn of the request is over since the answer is being written; writing itself may take as long as it takes. */
    private List<CityItem> inTurn(List<Integer> numbers) {
        turns.acquireUninterruptibly();
        try {
            return cities.numbered(numbers);
        } finally {
            turns.release();
        }
    }
}
