package org.eclink.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.interchange.CsvRow;
import org.eclink.interchange.CsvTable;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the application ships with; reads only. */
@SpringBootTest
@AutoConfigureMockMvc
class StartingImportTest {

    private final StartingImport data;
    private final FactsJson json;
    private final Sources sources;
    private final Terms terms;
    private final JdbcClient db;
    private final MockMvcTester web;

    StartingImportTest(@Autowired StartingImport data, @Autowired FactsJson json, @Autowired Sources sources, @Autowired Terms terms,
            @Autowired JdbcClient db, @Autowired MockMvcTester web) {
        this.data = data;
        this.json = json;
        this.sources = sources;
        this.terms = terms;
        this.db = db;
        this.web = web;
    }

    @Test
    void everyCityOrganisationAndPartnershipIsThere() {
        assertThat(codes("city")).hasSize(158).containsExactlyInAnyOrderElementsOf(column("cities.csv", "id"));
        assertThat(codes("organisation")).hasSize(78).containsExactlyInAnyOrderElementsOf(column("organisations.csv", "code"));
        assertThat(codes("partnership")).hasSize(164).containsExactlyInAnyOrderElementsOf(column("partnerships.csv", "id"));
    }

    @Test
    void everyFactSaysWhereItIsFromAndHowSureItIs() {
        assertThat(List.of("city", "organisation", "partnership")).allSatisfy(table ->
            assertThat(facts(table)).allSatisfy((_, facts) ->
                assertThat(facts.byProperty()).isNotEmpty().allSatisfy((_, fact) -> {
                    assertThat(sources.citation(fact.source())).isNotNull();
                    assertThat(fact.confidence()).isIn("high", "medium", "low");
                })));
    }

    @Test
    void readingAgainWritesNothingAndRefusesNothing() throws Exception {
        var versions = versions();
        var revision = db.sql("select number from terms.revision").query(Long.class).single();

        assertThat(data.read()).isEqualTo(new StartingImport.Report(0, List.of()));

        assertThat(versions()).isEqualTo(versions);
        assertThat(db.sql("select number from terms.revision").query(Long.class).single()).isEqualTo(revision);
    }

    @Test
    void thePlannerKnowsTheRowsBeforeTheFirstQuestion() {
        assertThat(db.sql("select relname, reltuples from pg_class where relnamespace = 'directory'::regnamespace and relkind = 'r'")
            .query((row, _) -> Map.entry(row.getString(1), row.getInt(2))).list())
            .hasSizeGreaterThan(5).allSatisfy(table -> assertThat(table.getValue()).as(table.getKey()).isNotNegative());
    }

    @Test
    void everyRegionHasItsNameInEveryLanguageOfTheInterface() {
        var chinese = terms.find("countries", "CN").orElseThrow().id();
        assertThat(terms.all("regions")).hasSize(26 + 80)
            .allSatisfy(region -> assertThat(region.labels()).containsKeys("en", "zh-Hans"))
            .filteredOn(region -> !chinese.equals(region.broader()))
            .allSatisfy(region -> assertThat(region.labels()).containsKey("nl"));
        assertThat(region("de-nordrhein-westfalen").labels())
            .isEqualTo(Map.of("en", "North Rhine-Westphalia", "zh-Hans", "北莱茵-威斯特法伦州", "nl", "Noordrijn-Westfalen"));
        assertThat(region("cn-inner-mongolia").labels())
            .isEqualTo(Map.of("en", "Inner Mongolia", "zh-Hans", "内蒙古自治区", "nl", "Binnen-Mongolië"));
        assertThat(terms.named("regions", "Nordrhein-Westfalen")).contains(region("de-nordrhein-westfalen"));
    }

    @Test
    void anOrganisationSitsInTheCountryItBelongsTo() {
        var cities = rows("cities.csv").stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("country")));
        var countries = rows("organisations.csv").stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("country")));

        assertThat(rows("organisation-seats.csv")).hasSize(47).allSatisfy(seat ->
            assertThat(countries.get(seat.get("code"))).isIn(cities.get(seat.get("city")), "EU", "INT"));
        assertThat(db.sql("select count(*) from directory.organisation where seat is not null").query(Integer.class).single()).isEqualTo(47);
    }

    @Test
    void aReaderOfDutchFindsCologneAsKeulenAmongTheOthersWithK() {
        assertThat(web.get().uri("/nl/cities?q=keulen")).hasStatusOk().bodyText().contains("Keulen", "Noordrijn-Westfalen").doesNotContain("Cologne");
        assertThat(namesInOrder("nl")).containsSubsequence("Jinan", "Katowice", "Keulen", "Kopenhagen", "Las Palmas de Gran Canaria", "Wenen", "Zürich");
    }

    @Test
    void aReaderOfChineseReadsTheRegionsOfGermanyInChinese() {
        assertThat(web.get().uri("/zh/cities?country=DE")).hasStatusOk().bodyText()
            .contains("北莱茵-威斯特法伦州", "巴伐利亚州", "萨克森州").doesNotContain("Nordrhein", "Bayern", "North Rhine");
    }

    private Concept region(String code) {
        return terms.find("regions", code).orElseThrow();
    }

    private List<String> namesInOrder(String language) {
        return db.sql("""
                select coalesce(names ->> :tag, names ->> 'en') from directory.city join directory.city_order using (number)
                 where language = :tag order by key, number""").param("tag", language).query(String.class).list();
    }

    private List<String> codes(String table) {
        return db.sql("select code from directory." + table).query(String.class).list();
    }

    private Map<String, Facts> facts(String table) {
        return db.sql("select code, imported from directory." + table + (table.equals("city") ? " join directory.city_facts on city = id" : ""))
            .query((row, _) -> Map.entry(row.getString("code"), json.facts(row.getString("imported")))).list().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Integer> versions() {
        return db.sql("""
                select version from (select code, version from directory.city union all select code, version from directory.organisation
                                     union all select code, version from directory.partnership) as thing order by code""")
            .query(Integer.class).list();
    }

    private static List<String> column(String file, String column) {
        return rows(file).stream().map(row -> row.get(column)).toList();
    }

    private static List<CsvRow> rows(String file) {
        return CsvTable.resource("data/" + file).rows();
    }
}
