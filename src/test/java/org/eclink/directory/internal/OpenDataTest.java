package org.eclink.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclink.QueryCount;
import org.eclink.interchange.CsvTable;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
@Import(QueryCount.class)
class OpenDataTest {

    static final int CITIES = 158;

    final MockMvcTester web;
    final CityFinder finder;
    final QueryCount queries;

    OpenDataTest(@Autowired MockMvcTester web, @Autowired CityFinder finder, @Autowired QueryCount queries) {
        this.web = web;
        this.finder = finder;
        this.queries = queries;
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/cities, 158, 7", "/api/v1/cities, 158, 200", "/api/v1/cities?q=c, 0, 3", "/api/v1/organisations, 78, 10", "/api/v1/partnerships, 164, 50",
        "/api/v1/schemes/countries/concepts, 0, 100", "/api/v1/cities?country=CN&country=DE, 0, 9", "/api/v1/partnerships?state=active, 0, 4", "/api/v1/organisations?q=e, 0, 5"})
    void listsGiveEachItemExactlyOnce(String list, int size, int limit) {
        var ids = walk(list, limit);
        assertThat(ids).doesNotHaveDuplicates().isEqualTo(walk(list, 200)).isNotEmpty();
        if (size > 0) assertThat(ids).hasSize(size);
    }

    List<String> walk(String list, int limit) {
        var ids = new ArrayList<String>();
        for (var next = ""; next != null; ) {
            var page = json(list + (list.contains("?") ? "&" : "?") + "limit=" + limit + (next.isEmpty() ? "" : "&cursor=" + next));
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return ids;
    }

    @Test
    void filtersCountAsThePageDoes() {
        finder.find(CityFilter.NONE).counts().byFacet().forEach((facet, counts) -> counts.forEach((code, count) ->
            assertThat(walk("/api/v1/cities?fields=id&" + facet.parameter() + "=" + code, 200)).as(facet + " " + code).hasSize(count)));
    }

    @ParameterizedTest
    @CsvSource({"Luoyang, luoyang", "洛阳, luoyang", "洛陽, luoyang", "luo yang, luoyang", "LUÒYÁNG, luoyang", "Köln, cologne", "Koln, cologne", "koeln, cologne", "Cologne, cologne", "科隆, cologne"})
    void findsACityInEverySpelling(String typed, String slug) {
        var found = web.get().uri("/api/v1/cities?limit=8&q={q}", typed).exchange();
        assertThat(found).hasStatusOk();
        assertThat(body(found).at("/items/0/slug").asString()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u202Eabc", "😀", "' or 1=1 --", "<script>alert(1)</script>", "%", "_", "\\", "\uFFFF", "\uD800", "{}", "!!!"})
    void answersWhateverIsTyped(String typed) {
        for (var list : List.of("cities", "organisations", "partnerships", "cities.csv", "cities.geojson")) {
            assertThat(web.get().uri("/api/v1/" + list).param("q", typed)).as(list).hasStatusOk();
            assertThat(web.get().uri("/api/v1/" + list).param("q", "x".repeat(10_000))).as(list).hasStatus(422);
        }
    }

    @ParameterizedTest
    @CsvSource({"cities?country=XX, country", "cities?sector=%00, sector", "cities?limit=0, limit", "cities?limit=201, limit", "cities?limit=-1, limit", "cities?limit=1e2, limit",
        "cities?limit=8&limit=9, limit", "cities?contry=CN, contry", "cities?cursor=abc, cursor", "cities?fields=slug%2Csecret, fields", "cities?page=2, page",
        "cities.csv?limit=3, limit", "cities.geojson?standing=none, standing", "cities/luoyang?x=1, x", "organisations?kind=x, kind", "partnerships?state=x, state", "schemes?limit=1, limit",
        "schemes/sectors/concepts?cursor=AdNnnMH4B8k8Mg, cursor"})
    void refusesWhatCannotBeMeantAndNamesIt(String address, String parameter) {
        var refused = web.get().uri(URI.create("/api/v1/" + address)).exchange();
        assertThat(refused).hasStatus(400).hasContentType("application/problem+json;charset=UTF-8").doesNotContainHeader("ETag");
        assertThat(body(refused).get("parameter").asString()).isEqualTo(parameter);
        assertThat(body(refused).propertyNames()).contains("type", "title", "status", "detail", "instance");
    }

    @Test
    void aCursorFitsOnlyTheFiltersItWasGivenWith() {
        var cursor = json("/api/v1/cities?country=CN&limit=5").get("next").asString();
        assertThat(web.get().uri("/api/v1/cities?country=DE&limit=5&cursor=" + cursor)).hasStatus(400);
        assertThat(web.get().uri("/api/v1/cities?country=CN&limit=9&cursor=" + cursor)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cities/nowhere", "/api/v1/cities/01900000-0000-7000-8000-000000000000", "/api/v1/organisations/nobody", "/api/v1/partnerships/x",
        "/api/v1/sectors/XX", "/api/v1/schemes/none/concepts", "/api/v1/nothing", "/id/city/01900000-0000-7000-8000-000000000000", "/id/nothing/01900000-0000-7000-8000-000000000000"})
    void whatIsNotThereIsAProblem(String address) {
        var tag = tag("/api/v1/cities");
        assertThat(web.get().uri(address).header("If-None-Match", tag)).hasStatus(404).hasContentType("application/problem+json;charset=UTF-8").doesNotContainHeader("ETag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cities", "/api/v1/cities/luoyang", "/api/v1/cities.csv", "/api/v1/cities.geojson", "/api/v1/organisations", "/api/v1/partnerships",
        "/api/v1/sectors", "/api/v1/sectors/wm", "/api/v1/schemes", "/api/v1/schemes/sdg/concepts", "/api/v1/openapi.json", "/api/v1/openapi.yaml", "/sitemap.xml",
        "/sitemaps/cities-1.xml", "/robots.txt", "/.well-known/security.txt"})
    void whatIsKnownIsNotSentAgain(String address) {
        var tag = tag(address);
        assertThat(web.get().uri(address).header("If-None-Match", tag)).hasStatus(304).bodyText().isEmpty();
        assertThat(web.get().uri(address).header("If-None-Match", "\"other\"")).hasStatusOk();
        assertThat(web.head().uri(address)).hasStatusOk().hasHeader("ETag", tag);
    }

    @Test
    void aKnownListCostsNoQuery() {
        var tag = tag("/api/v1/cities");
        assertThat(queries.during(() -> assertThat(web.get().uri("/api/v1/cities").header("If-None-Match", tag)).hasStatus(304))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cities?", "/api/v1/cities?q=c&", "/api/v1/organisations?", "/api/v1/partnerships?"})
    void aListTakesAsManyQueriesForOneAsForThree(String list) {
        json(list + "limit=200");
        var one = queries.during(() -> json(list + "limit=1"));
        assertThat(queries.during(() -> json(list + "limit=3"))).isEqualTo(one).isLessThanOrEqualTo(3);
    }

    @Test
    void theTableHoldsEveryCityWithItsSources() {
        var file = web.get().uri("/api/v1/cities.csv").exchange();
        assertThat(file).hasContentType("text/csv;charset=UTF-8").hasHeader("Content-Disposition", "attachment; filename=\"cities.csv\"");
        var table = CsvTable.parse("cities.csv", file.getResponse().getContentAsByteArray(), "slug", "name_en_source", "latitude", "position_confidence");
        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).hasSize(CITIES).allSatisfy(row -> assertThat(row.get("position_source")).isNotEmpty());
        assertThat(table.rows().stream().filter(row -> row.get("slug").equals("luoyang")).map(row -> row.get("population_administrative-area"))).containsExactly("7056699");
    }

    @Test
    void theMapFileHoldsEveryCityWhereItIs() {
        var file = json("/api/v1/cities.geojson");
        assertThat(file.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(file.get("features").size()).isEqualTo(CITIES);
        file.get("features").forEach(feature -> {
            var position = feature.at("/geometry/coordinates");
            assertThat(position.get(0).asDouble()).isBetween(-25.0, 135.0);
            assertThat(position.get(1).asDouble()).isBetween(18.0, 70.0);
            assertThat(feature.at("/properties/facts/position/source").asString()).isNotEmpty();
        });
    }

    @Test
    void filesTakeTheFiltersOfTheList() {
        var chinese = walk("/api/v1/cities?country=CN", 200);
        assertThat(json("/api/v1/cities.geojson?country=CN").get("features").valueStream().map(feature -> feature.get("id").asString())).containsExactlyElementsOf(chinese);
    }

    @Test
    void givesOnlyTheFieldsAskedFor() {
        var item = json("/api/v1/cities?fields=slug,names&limit=1").at("/items/0");
        assertThat(item.propertyNames()).containsExactlyInAnyOrder("slug", "names");
    }

    @Test
    void aListLinksToWhatFollows() {
        assertThat(web.get().uri("/api/v1/cities?limit=2&country=CN")).headers().hasHeaderSatisfying("Link",
            link -> assertThat(link.getFirst()).matches("</api/v1/cities\\?limit=2&country=CN&cursor=[\\w-]+>; rel=\"next\""));
        assertThat(web.get().uri("/api/v1/cities?q=luoyang")).doesNotContainHeader("Link");
    }

    @Test
    void aCityIsFoundByIdAndLeadsToItsPages() {
        var city = json("/api/v1/cities/luoyang");
        assertThat(json("/api/v1/cities/" + city.get("id").asString())).isEqualTo(city);
        assertThat(city.at("/population/0/boundary").asString()).isEqualTo("administrative-area");
        assertThat(city.at("/facts/position/source").asString()).contains("GeoNames");
        assertThat(web.get().uri("/id/city/" + city.get("id").asString()).header("Accept-Language", "zh")).hasStatus(302).hasRedirectedUrl("/zh/cities/luoyang");
    }

    @Test
    void aSectorSaysWhatItWasIn2015() {
        var water = json("/api/v1/sectors").get("items").valueStream().filter(sector -> sector.get("code").asString().equals("WM")).findFirst().orElseThrow();
        assertThat(water.get("mappings").valueStream().filter(mapping -> mapping.get("scheme").asString().equals("sectors-2015")).map(mapping -> mapping.get("code").asString()))
            .containsExactly("F6");
        assertThat(water.get("themes").size()).isPositive();
        assertThat(water.get("labels").propertyNames()).contains("en", "zh-Hans", "nl");
    }

    @Test
    void otherSitesMayRead() {
        assertThat(web.get().uri("/api/v1/cities").header("Origin", "https://map.example")).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(web.get().uri("/api/v1/cities/nowhere").header("Origin", "https://map.example")).hasStatus(404).hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(web.options().uri("/api/v1/cities").header("Origin", "https://map.example").header("Access-Control-Request-Method", "GET")).hasStatus(204)
            .hasHeader("Access-Control-Allow-Origin", "*").hasHeader("Access-Control-Allow-Methods", "GET, HEAD");
        assertThat(web.options().uri("/api/v1/cities").header("Origin", "https://map.example").header("Access-Control-Request-Method", "DELETE")).doesNotContainHeader("Access-Control-Allow-Origin");
        assertThat(web.get().uri("/en/cities").header("Origin", "https://map.example")).doesNotContainHeader("Access-Control-Allow-Origin");
    }

    @Test
    void otherMethodsAreRefused() {
        assertThat(web.post().uri("/api/v1/cities")).hasStatus(405).hasContentType("application/problem+json;charset=UTF-8");
        assertThat(web.get().uri("/api/v1/cities").header("Accept", "application/xml")).hasStatus(406).hasContentType("application/problem+json;charset=UTF-8");
    }

    @Test
    void theSitemapHoldsEveryPageInEveryLanguage(@Autowired Site site) {
        var index = text("/sitemap.xml");
        for (var part : List.of("parts", "cities", "organisations", "partnerships")) assertThat(index).contains("<loc>" + site.address() + "/sitemaps/" + part + "-1.xml</loc>");
        var cities = text("/sitemaps/cities-1.xml");
        assertThat(cities.split("<url>")).hasSize(1 + CITIES * site.languages().size());
        for (var language : site.languages()) assertThat(cities).contains("hreflang=\"" + language.tag() + "\" href=\"" + site.address() + "/" + language.code() + "/cities/luoyang\"");
        assertThat(cities).contains("hreflang=\"x-default\" href=\"" + site.address() + "/cities/luoyang\"");
        assertThat(web.get().uri("/sitemaps/cities-2.xml")).hasStatus(404);
        assertThat(web.get().uri("/sitemaps/none-1.xml")).hasStatus(404);
    }

    @Test
    void securityTxtExpiresWithinAYear() {
        assertThat(text("/.well-known/security.txt").lines().map(line -> line.split(": ")[0])).containsExactly("Contact", "Expires", "Preferred-Languages", "Canonical");
        assertThat(text("/robots.txt")).contains("Sitemap: ");
    }

    @Test
    void theDescriptionHoldsTheWholeApiAndNothingElse() {
        var document = json("/api/v1/openapi.json");
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrder("/api/v1/cities", "/api/v1/cities/{city}", "/api/v1/cities.csv", "/api/v1/cities.geojson",
            "/api/v1/organisations", "/api/v1/organisations/{organisation}", "/api/v1/partnerships", "/api/v1/partnerships/{partnership}", "/api/v1/sectors", "/api/v1/sectors/{sector}",
            "/api/v1/schemes", "/api/v1/schemes/{scheme}/concepts");
        var ids = new TreeSet<String>();
        document.get("paths").forEach(path -> {
            var operation = path.get("get");
            assertThat(path.propertyNames()).containsExactly("get");
            assertThat(ids.add(operation.get("operationId").asString())).isTrue();
            assertThat(operation.get("summary").asString()).isNotEmpty();
            assertThat(operation.get("responses").propertyNames()).contains("200", "304", "500");
            assertThat(operation.at("/responses/500/content/application~1problem+json/schema/$ref").asString()).isEqualTo("#/components/schemas/Problem");
            if (operation.has("parameters")) operation.get("parameters").forEach(parameter -> assertThat(parameter.get("description").asString()).isNotEmpty());
        });
        assertThat(references(document, new TreeSet<>())).allSatisfy(reference -> assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    }

    static Set<String> references(JsonNode node, Set<String> found) {
        if (node.has("$ref")) found.add(node.get("$ref").asString());
        node.forEach(child -> references(child, found));
        return found;
    }

    @Test
    void everyParameterOfCitiesIsDescribed() {
        var described = json("/api/v1/openapi.json").at("/paths/~1api~1v1~1cities.csv/get/parameters").valueStream().map(parameter -> parameter.get("name").asString());
        assertThat(described).containsExactlyInAnyOrderElementsOf(CitySelection.PARAMETERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/api-docs", "/v3/api-docs.yaml", "/swagger-ui.html", "/swagger-ui/index.html"})
    void theDescriptionHasNoOtherAddress(String address) {
        assertThat(web.get().uri(address)).hasStatus(404);
    }

    @Test
    void thePageSaysItInEveryLanguageAndExplainsEveryProblem(@Autowired Site site) {
        for (var language : site.languages().stream().map(Language::code).toList()) {
            var page = text("/" + language + "/open-data");
            assertThat(page).contains("/api/v1/openapi.json", "/api/v1/cities.csv", "/api/v1/cities.geojson", "/sitemap.xml", "id=\"malformed\"", "application/ld+json");
        }
    }

    String tag(String address) {
        return web.get().uri(address).exchange().getResponse().getHeader("ETag");
    }

    String text(String address) {
        var result = web.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    JsonNode json(String address) {
        var result = web.get().uri(URI.create(address)).exchange();
        assertThat(result).as(address).hasStatusOk();
        return body(result);
    }

    static JsonNode body(MvcTestResult result) {
        return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
    }
}
