package org.eclink.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclink.directory.internal.city.CityList;
import org.eclink.directory.listing.Lists;
import org.eclink.interchange.CsvTable;
import org.eclink.running.CountedQueries;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Cities, organisations and partnerships as programs read them. */
@RunningApplication
class DirectoryApiTest {

    static final int CITIES = 158;

    final Host host;
    final Lists lists;

    DirectoryApiTest(Host host, Lists lists) {
        this.host = host;
        this.lists = lists;
    }

    @ParameterizedTest
    @CsvSource({"cities, 158, 7", "cities, 158, 200", "cities?q=c, 0, 3", "cities?country=CN&country=DE, 0, 9", "organisations, 78, 10", "organisations?q=e, 0, 5",
        "organisations?kind=university, 0, 1", "partnerships, 164, 50", "partnerships?state=active, 0, 4", "partnerships?q=l, 0, 2", "schemes/countries/concepts, 0, 100"})
    void listsGiveEachItemExactlyOnce(String list, int size, int limit) {
        var ids = walk(list, limit);
        assertThat(ids).doesNotHaveDuplicates().isEqualTo(walk(list, 200)).isNotEmpty();
        if (size > 0) assertThat(ids).hasSize(size);
    }

    List<String> walk(String list, int limit) {
        var ids = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = json(list + (list.contains("?") ? "&" : "?") + "limit=" + limit + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            cursor = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"partnerships?city=%00", "partnerships?q=%00", "cities?q=%00", "organisations?q=%00", "partnerships?city=nowhere"})
    void whatNoThingIsCalledFindsNothing(String list) {
        assertThat(json(list).get("items").size()).isZero();
    }

    @Test
    void aPartnershipIsFoundByEitherEndAlsoByOneThatIsNoCityOfTheDirectory() {
        assertThat(walk("partnerships?q=weert", 50)).hasSize(1);
        assertThat(walk("partnerships?q=安山", 50)).isEmpty();
        assertThat(walk("partnerships?q=anshan", 50)).isNotEmpty();
        assertThat(walk("partnerships?q=洛陽", 50)).isEqualTo(walk("partnerships?city=luoyang", 50)).isNotEmpty();
    }

    @Test
    void filtersCountAsThePageDoes() {
        var all = lists.all(CityList.LIST);
        CityList.LIST.facets().forEach(facet -> all.counts(facet).forEach((code, count) ->
            assertThat(walk("cities?fields=id&" + facet.parameter() + "=" + code, 200)).as(facet + " " + code).hasSize(count)));
    }

    @ParameterizedTest
    @CsvSource({"Luoyang, luoyang", "洛阳, luoyang", "洛陽, luoyang", "luo yang, luoyang", "LUÒYÁNG, luoyang", "Köln, cologne", "Koln, cologne", "koeln, cologne", "Cologne, cologne",
        "科隆, cologne"})
    void findsACityInEverySpelling(String typed, String slug) {
        assertThat(json("cities?limit=8&q=" + encoded(typed)).at("/items/0/slug").asString()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u202Eabc", "😀", "' or 1=1 --", "<script>alert(1)</script>", "%", "_", "\\", "\uFFFF", "{}", "!!!"})
    void answersWhateverIsTyped(String typed) {
        for (var list : List.of("cities", "organisations", "partnerships", "cities.csv", "cities.geojson")) {
            assertThat(host.get("/api/v1/" + list + "?q=" + encoded(typed)).status()).as(list).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cities", "organisations", "partnerships", "cities.csv", "cities.geojson"})
    void refusesANameThatIsLongerThanAny(String list) {
        assertThat(host.get("/api/v1/" + list + "?q=" + "x".repeat(10_000)).status()).isEqualTo(422);
        assertThat(host.get("/api/v1/" + list + "?q=" + "x".repeat(100)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"cities?country=XX, country", "cities?sector=%00, sector", "cities?limit=0, limit", "cities?limit=201, limit", "cities?limit=-1, limit", "cities?limit=1e2, limit",
        "cities?limit=8&limit=9, limit", "cities?contry=CN, contry", "cities?cursor=abc, cursor", "cities?fields=slug%2Csecret, fields", "cities?page=2, page",
        "cities.csv?limit=3, limit", "cities.geojson?standing=none, standing", "cities/luoyang?x=1, x", "organisations?kind=x, kind", "partnerships?state=x, state",
        "schemes?limit=1, limit", "schemes/sectors/concepts?cursor=AdNnnMH4B8k8Mg, cursor"})
    void refusesWhatCannotBeMeantAndNamesIt(String address, String parameter) {
        var refused = host.get("/api/v1/" + address);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.header("ETag")).isEmpty();
        assertThat(refused.json().propertyNames()).containsExactlyInAnyOrder("type", "title", "status", "detail", "instance", "parameter");
        assertThat(refused.json().get("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void aCursorFitsOnlyTheFiltersItWasGivenWith() {
        var cursor = json("cities?country=CN&limit=5").get("next").asString();
        assertThat(host.get("/api/v1/cities?country=DE&limit=5&cursor=" + cursor).status()).isEqualTo(400);
        assertThat(host.get("/api/v1/cities?country=CN&limit=9&cursor=" + cursor).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cities?", "cities?q=c&", "organisations?", "partnerships?"})
    void aListTakesAsManyQueriesForOneAsForThree(String list) {
        json(list + "limit=200");
        assertThat(CountedQueries.of(host, "/api/v1/" + list + "limit=3")).isEqualTo(CountedQueries.of(host, "/api/v1/" + list + "limit=1")).isLessThanOrEqualTo(2);
    }

    @Test
    void theTableHoldsEveryCityWithItsSources() {
        var file = host.get("/api/v1/cities.csv");
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"cities.csv\"");
        var table = CsvTable.parse("cities.csv", file.body(), "slug", "name_en_source", "latitude", "position_confidence");
        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).hasSize(CITIES).allSatisfy(row -> assertThat(row.get("position_source")).isNotEmpty());
        assertThat(table.rows().stream().filter(row -> row.get("slug").equals("luoyang")).map(row -> row.get("population_administrative-area"))).containsExactly("7056699");
    }

    @Test
    void theMapFileHoldsEveryCityWhereItIs() {
        var file = json("cities.geojson");
        assertThat(file.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(file.get("features").size()).isEqualTo(CITIES);
        file.get("features").forEach(feature -> {
            assertThat(feature.at("/geometry/coordinates/0").asDouble()).as("longitude first").isBetween(-25.0, 135.0);
            assertThat(feature.at("/geometry/coordinates/1").asDouble()).isBetween(18.0, 70.0);
            assertThat(feature.at("/properties/facts/position/source").asString()).isNotEmpty();
        });
    }

    @Test
    void filesTakeTheFiltersOfTheList() {
        var chinese = walk("cities?country=CN", 200);
        assertThat(json("cities.geojson?country=CN").get("features").valueStream().map(feature -> feature.get("id").asString())).containsExactlyElementsOf(chinese);
    }

    @Test
    void givesOnlyTheFieldsAskedFor() {
        assertThat(json("cities?fields=slug,names&limit=1").at("/items/0").propertyNames()).containsExactlyInAnyOrder("slug", "names");
    }

    @Test
    void aListLinksToWhatFollows() {
        assertThat(host.get("/api/v1/cities?limit=2&country=CN").header("Link")).matches("</api/v1/cities\\?limit=2&country=CN&cursor=[\\w-]+>; rel=\"next\"");
        assertThat(host.get("/api/v1/cities?q=luoyang").header("Link")).isEmpty();
    }

    @Test
    void aCityIsFoundByItsIdAndLeadsToItsPages() {
        var city = json("cities/luoyang");
        assertThat(json("cities/" + city.get("id").asString())).isEqualTo(city);
        assertThat(city.at("/population/0/boundary").asString()).isEqualTo("administrative-area");
        assertThat(city.at("/facts/position/source").asString()).contains("GeoNames");
        assertThat(city.at("/links/page").propertyNames()).containsExactlyInAnyOrder("en", "zh", "nl");
        assertThat(host.get("/id/city/" + city.get("id").asString(), "Accept-Language", "zh").header("Location")).endsWith("/zh/cities/luoyang");
    }

    JsonNode json(String address) {
        var answer = host.get("/api/v1/" + address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.json();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
