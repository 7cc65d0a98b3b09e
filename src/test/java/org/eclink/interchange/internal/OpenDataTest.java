package org.eclink.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclink.running.CountedQueries;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.eclink.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What machines find here, whatever it is about: conditional answers, refusals, description, sitemap. */
@RunningApplication
class OpenDataTest {

    static final Pattern PAGE = Pattern.compile("<loc>([^<]+)</loc>");

    final Host host;
    final Site site;

    OpenDataTest(Host host, Site site) {
        this.host = host;
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cities", "/api/v1/cities/luoyang", "/api/v1/cities.csv", "/api/v1/cities.geojson", "/api/v1/organisations", "/api/v1/partnerships",
        "/api/v1/sectors", "/api/v1/sectors/wm", "/api/v1/schemes", "/api/v1/schemes/sdg/concepts", "/api/v1/openapi.json", "/api/v1/openapi.yaml", "/sitemap.xml",
        "/sitemaps/cities-1.xml", "/robots.txt", "/.well-known/security.txt"})
    void whatIsKnownIsNotSentAgain(String address) {
        var tag = host.get(address).header("ETag");
        var again = host.get(address, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(host.get(address, "If-None-Match", "\"other\"").status()).isEqualTo(200);
        var head = host.ask("HEAD", address);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void readingAgainCostsNoQuery() {
        var tag = host.get("/api/v1/cities").header("ETag");
        assertThat(CountedQueries.of(host, "/api/v1/sectors")).isZero();
        assertThat(host.get("/api/v1/cities?limit=201", "If-None-Match", tag).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cities/nowhere", "/api/v1/cities/01900000-0000-7000-8000-000000000000", "/api/v1/organisations/nobody", "/api/v1/partnerships/x", "/api/v1/sectors/XX",
        "/api/v1/schemes/none/concepts", "/api/v1/nothing", "/id/city/01900000-0000-7000-8000-000000000000", "/id/nothing/01900000-0000-7000-8000-000000000000"})
    void whatIsNotThereIsAProblemAndNeverUnchanged(String address) {
        var missing = host.get(address, "If-None-Match", host.get("/api/v1/cities").header("ETag"));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
        assertThat(missing.header("ETag")).isEmpty();
        assertThat(missing.json().get("status").asInt()).isEqualTo(404);
        assertThat(missing.json().get("instance").asString()).isEqualTo(address);
        assertThat(missing.json().get("type").asString()).isEqualTo(site.address() + "/open-data#missing");
    }

    @Test
    void whatCannotBeDecodedIsMalformed() {
        assertThat(host.statusOf("/api/v1/cities?q=%zz")).isEqualTo(400);
        assertThat(host.statusOf("/en/cities?q=%zz")).isEqualTo(400);
    }

    @Test
    void otherMethodsAndFormatsAreRefused() {
        assertThat(host.ask("POST", "/api/v1/cities").status()).isEqualTo(405);
        assertThat(host.get("/api/v1/cities", "Accept", "application/xml").status()).isEqualTo(406);
    }

    @Test
    void pagesOfOtherSitesMayRead() {
        assertThat(host.get("/api/v1/cities", "Origin", "https://map.example").header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(host.get("/api/v1/cities/nowhere", "Origin", "https://map.example").header("Access-Control-Allow-Origin")).isEqualTo("*");
        var asked = host.ask("OPTIONS", "/api/v1/cities", "Origin", "https://map.example", "Access-Control-Request-Method", "GET");
        assertThat(asked.status()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(host.ask("OPTIONS", "/api/v1/cities", "Origin", "https://map.example", "Access-Control-Request-Method", "DELETE").header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(host.get("/en/cities", "Origin", "https://map.example").header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void answersSayTheLanguageOfTheirAddress() {
        assertThat(host.get("/zh/open-data", "Accept-Language", "nl").header("Content-Language")).isEqualTo("zh-Hans");
        assertThat(host.get("/api/v1/nothing", "Accept-Language", "nl").header("Content-Language")).isEqualTo("en");
    }

    @Test
    void theSitemapHoldsEveryPageInEveryLanguage() {
        var index = text("/sitemap.xml");
        for (var part : List.of("parts", "cities", "organisations", "partnerships", "terms")) assertThat(index).contains("<loc>" + site.address() + "/sitemaps/" + part + "-1.xml</loc>");
        var cities = text("/sitemaps/cities-1.xml");
        assertThat(cities.split("<url>")).hasSize(1 + 158 * site.languages().size());
        for (var language : site.languages()) {
            assertThat(cities).contains("<loc>" + site.address() + "/" + language.code() + "/cities/luoyang</loc>",
                "hreflang=\"" + language.tag() + "\" href=\"" + site.address() + "/" + language.code() + "/cities/luoyang\"");
        }
        assertThat(cities).contains("hreflang=\"x-default\" href=\"" + site.address() + "/cities/luoyang\"");
        assertThat(host.get("/sitemaps/cities-2.xml").status()).isEqualTo(404);
    }

    @Test
    void thePagesThatTheSitemapNamesAreThere() {
        Stream.of("parts", "terms").flatMap(part -> PAGE.matcher(text("/sitemaps/" + part + "-1.xml")).results()).map(found -> found.group(1))
            .forEach(page -> assertThat(host.get(page.substring(site.address().length())).status()).as(page).isEqualTo(200));
    }

    @Test
    void securityTxtSaysWhereToWriteAndExpiresWithinAYear() {
        var lines = text("/.well-known/security.txt").lines().toList();
        assertThat(lines.stream().map(line -> line.split(": ")[0])).containsExactly("Contact", "Expires", "Preferred-Languages", "Canonical");
        var expires = LocalDate.parse(lines.get(1).substring("Expires: ".length(), "Expires: ".length() + 10));
        assertThat(expires).isBetween(LocalDate.now(ZoneOffset.UTC).plusDays(90), LocalDate.now(ZoneOffset.UTC).plusDays(360));
        assertThat(text("/robots.txt")).contains("Sitemap: " + site.address() + "/sitemap.xml");
    }

    @Test
    void theDescriptionHoldsTheWholeApiAndNothingElse() {
        var document = host.get("/api/v1/openapi.json").json();
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo(site.address());
        assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrder("/api/v1/cities", "/api/v1/cities/{city}", "/api/v1/cities.csv", "/api/v1/cities.geojson", "/api/v1/news", "/api/v1/news/{news}", "/api/v1/search", "/api/v1/texts/{id}", "/api/v1/works", "/api/v1/works/{work}",
            "/api/v1/organisations", "/api/v1/organisations/{organisation}", "/api/v1/partnerships", "/api/v1/partnerships/{partnership}", "/api/v1/sectors", "/api/v1/sectors/{sector}",
            "/api/v1/schemes", "/api/v1/schemes/{scheme}/concepts", "/api/v1/schemes/{scheme}/concepts.ttl", "/api/v1/schemes/{scheme}/concepts.jsonld",
            "/api/v1/schemes/{scheme}/concepts.tbx", "/api/v1/schemes/{scheme}/concepts.csv");
        assertThat(references(document, new TreeSet<>())).isNotEmpty().allSatisfy(reference -> assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    }

    @Test
    void everyOperationIsDescribedWithItsParametersAndProblems() {
        var ids = new TreeSet<String>();
        host.get("/api/v1/openapi.json").json().get("paths").forEach(path -> {
            assertThat(path.propertyNames()).containsExactly("get");
            var operation = path.get("get");
            assertThat(ids.add(operation.get("operationId").asString())).isTrue();
            assertThat(operation.get("summary").asString()).isNotEmpty();
            assertThat(operation.get("responses").propertyNames()).contains("200", "304", "500");
            assertThat(operation.at("/responses/500/content/application~1problem+json/schema/$ref").asString()).isEqualTo("#/components/schemas/Problem");
            operation.path("parameters").forEach(parameter -> assertThat(parameter.get("description").asString()).isNotEmpty());
        });
    }

    @Test
    void theDescriptionNamesEveryParameterThatIsTaken() {
        var refused = host.get("/api/v1/cities?unknown=1").json().get("detail").asString();
        host.get("/api/v1/openapi.json").json().at("/paths/~1api~1v1~1cities/get/parameters").forEach(parameter -> assertThat(refused).contains(parameter.get("name").asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/api-docs", "/v3/api-docs.yaml", "/swagger-ui.html", "/swagger-ui/index.html"})
    void theDescriptionHasNoOtherAddress(String address) {
        assertThat(host.get(address).status()).isEqualTo(404);
    }

    @Test
    void thePageExplainsEveryProblemAndLeadsToEverything() {
        for (var language : site.languages()) {
            var page = text("/" + language.code() + "/open-data");
            assertThat(page).contains("/api/v1/openapi.json", "/api/v1/cities.csv", "/api/v1/cities.geojson", "/sitemap.xml", "id=\"malformed\"", "application/ld+json");
        }
    }

    static Set<String> references(JsonNode node, Set<String> found) {
        if (node.has("$ref")) found.add(node.get("$ref").asString());
        node.forEach(child -> references(child, found));
        return found;
    }

    String text(String address) {
        var answer = host.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.text();
    }
}
