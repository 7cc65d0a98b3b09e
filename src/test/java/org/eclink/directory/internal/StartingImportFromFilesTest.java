package org.eclink.directory.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.directory.internal.city.CityReading;
import org.eclink.directory.internal.names.NameSearch;
import org.eclink.directory.internal.organisation.OrganisationReading;
import org.eclink.directory.internal.partnership.PartnershipReading;
import org.eclink.directory.listing.Lists;
import org.eclink.interchange.CsvProblem;
import org.eclink.terms.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What somebody else's files do, good ones and bad ones. */
@SpringBootTest
@AutoConfigureMockMvc
class StartingImportFromFilesTest {

    private static final String CITIES = String.join(",", CityReading.COLUMNS) + "\n";
    private static final String ORGANISATIONS = String.join(",", OrganisationReading.COLUMNS) + "\n";
    private static final String PARTNERSHIPS = String.join(",", PartnershipReading.COLUMNS) + "\n";

    @TempDir
    static Path directory = Path.of("");

    private final StartingImport data;
    private final Lists lists;
    private final NameSearch names;
    private final Terms terms;
    private final JdbcClient db;
    private final MockMvcTester web;

    StartingImportFromFilesTest(@Autowired StartingImport data, @Autowired Lists lists, @Autowired NameSearch names,
            @Autowired Terms terms, @Autowired JdbcClient db, @Autowired MockMvcTester web) {
        this.data = data;
        this.lists = lists;
        this.names = names;
        this.terms = terms;
        this.db = db;
        this.web = web;
    }

    @DynamicPropertySource
    static void readFromTheDirectory(DynamicPropertyRegistry settings) {
        settings.add("eclink.directory.starting-data", () -> directory.toUri().toString());
    }

    @BeforeEach
    void nothingWasImported() throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) Files.delete(file);
        }
        db.sql("truncate directory.city, directory.city_facts, directory.organisation, directory.partnership, directory.city_order, directory.name_key, directory.desk, directory.seat, directory.change, directory.offer, directory.proposal").update();
    }

    @Test
    void whatIsThereAlreadyTakesNoNewNumber() throws Exception {
        write("organisations.csv", ORGANISATIONS + "RUB,RUB,,university,DE,,,high,own\n");
        imported("partnerships.csv", PARTNERSHIPS + partnership("P1", "Essen", "Wuhan"));
        write("organisations.csv", ORGANISATIONS + "RUB,Ruhr-Universität,,university,DE,,,high,own\n");
        imported("partnerships.csv", PARTNERSHIPS + partnership("P1", "Bochum", "Wuhan"));
        write("organisations.csv", ORGANISATIONS + "RUB,Ruhr-Universität,,university,DE,,,high,own\nTUM,TUM,,university,DE,,,high,own\n");
        imported("partnerships.csv", PARTNERSHIPS + partnership("P1", "Bochum", "Wuhan") + partnership("P2", "Aachen", "Wuhan"));

        for (var table : List.of("organisation", "partnership")) {
            assertThat(db.sql("select max(number) - min(number) from directory." + table).query(Integer.class).single()).as(table).isEqualTo(1);
            assertThat(db.sql("select version from directory." + table + " order by number").query(Integer.class).list()).as(table).containsExactly(1, 0);
        }
    }

    @Test
    void whatAPersonEditedStaysWhenTheFilesChange() throws Exception {
        imported("cities.csv", CITIES + city("de-essen", "Essen", "51.45"));
        db.sql("""
                update directory.city_facts
                   set edited = jsonb_build_object('name.en', jsonb_set(imported -> 'name.en', '{v}', '"Essen on the Ruhr"'))""").update();

        imported("cities.csv", CITIES + city("de-essen", "Essen (Ruhr)", "51.46"));

        assertThat(db.sql("select imported -> 'name.en' ->> 'v' from directory.city_facts").query(String.class).single()).isEqualTo("Essen (Ruhr)");
        assertThat(db.sql("select edited -> 'name.en' ->> 'v' from directory.city_facts").query(String.class).single()).isEqualTo("Essen on the Ruhr");
        assertThat(db.sql("select names ->> 'en' from directory.city").query(String.class).single()).isEqualTo("Essen on the Ruhr");
        assertThat(db.sql("select latitude from directory.city").query(Double.class).single()).isEqualTo(51.46);
        assertThat(names.find("city", "ruhr", NameSearch.MOST).numbers()).isNotEmpty();
        assertThat(body("/en/cities")).contains("Essen on the Ruhr").doesNotContain("Essen (Ruhr)");
    }

    @Test
    void whatAPersonEmptiedStaysEmptyWhenTheFilesChange() throws Exception {
        imported("cities.csv", CITIES + city("de-essen", "Essen", "51.45"));
        db.sql("update directory.city_facts set edited = '{\"name.zh-Hans\": null}'").update();

        imported("cities.csv", CITIES + city("de-essen", "Essen", "51.46"));

        assertThat(db.sql("select names ? 'zh-Hans' from directory.city".replace("?", "??")).query(Boolean.class).single()).isFalse();
        assertThat(names.find("city", "埃森", NameSearch.MOST).numbers()).isEmpty();
        assertThat(body("/zh/cities/essen")).doesNotContain("埃森");
    }

    @Test
    void twoCitiesNeverGetOneAddress() throws Exception {
        imported("cities.csv", CITIES + city("fr-x", "X", "51.1") + city("cn-de-x", "DeX", "51.2") + city("de-x", "X in D", "51.3"));

        assertThat(db.sql("select slug from directory.city order by latitude").query(String.class).list()).containsExactly("x", "de-x", "de-x-2");
    }

    @Test
    void theSameFilesAreReadOnlyOnce() throws Exception {
        imported("cities.csv", CITIES + city("de-essen", "Essen", "51.45"));
        var revision = db.sql("select number from directory.revision").query(Long.class).single();

        data.afterPropertiesSet();

        assertThat(db.sql("select number from directory.revision").query(Long.class).single()).isEqualTo(revision);
        assertThat(data.read().written()).isZero();
    }

    @Test
    void aRowThatCannotBeReadIsReportedAndTheOthersAreRead() throws Exception {
        var problems = imported("cities.csv", CITIES
            + city("de-essen", "Essen", "51.45")
            + city("de-pole", "Pole", "91")
            + city("de-nowhere", "Nowhere", "51").replace(",DE,", ",XX,")
            + city("de-nul", "N\0l", "51")
            + city("de-nameless", "", "51")
            + city("de-short", "Short", "51").replaceFirst(",", "")
            + city("de-asleep", "Asleep", "51").replace("Europe/Berlin", "Europe/Atlantis")
            + city("DE Essen", "Shouting", "51")
            + city("de-essen", "Essen again", "51")
            + city("de-bonn", "Bonn", "50.73"));

        assertThat(problems).containsExactly(
                "cities.csv:5: name_en: contains a control or replacement character",
                "cities.csv:7: 25 fields instead of 26",
                "cities.csv:4: country: \"XX\" is not in countries",
                "cities.csv:3: lat: 91 lies off the globe",
                "cities.csv:6: name_en is empty",
                "cities.csv:8: timezone: \"Europe/Atlantis\" is no zone",
                "cities.csv:9: id: \"DE Essen\" is no code",
                "cities.csv:10: de-essen stands twice");
        assertThat(codes("city")).containsExactly("de-bonn", "de-essen");
    }

    @Test
    void aTableWithoutANeededColumnIsReportedAndTheOthersAreRead() throws Exception {
        write("cities.csv", CITIES + city("de-essen", "Essen", "51.45"));
        write("organisations.csv", ORGANISATIONS.replace("website,", "") + "GIZ,GIZ,,university,DE,,high,own\n");
        var problems = imported("partnerships.csv", PARTNERSHIPS + partnership("P1", "Essen", "Changzhou"));

        assertThat(problems).containsExactly("organisations.csv:1: column website is missing");
        assertThat(codes("city")).containsExactly("de-essen");
        assertThat(codes("organisation")).isEmpty();
        assertThat(codes("partnership")).containsExactly("P1");
    }

    @Test
    void partnershipsMayStandInSeveralFilesAndCountForTheirCities() throws Exception {
        write("cities.csv", CITIES + city("de-essen", "Essen", "51.45") + city("cn-changzhou", "Changzhou", "31.8") + city("cn-wuhan", "Wuhan", "30.6"));
        write("partnerships-1.csv", PARTNERSHIPS + linked("P1", "de-essen", "cn-changzhou") + linked("P2", "de-essen", "cn-wuhan"));
        var problems = imported("partnerships-2.csv", PARTNERSHIPS + linked("P2", "de-essen", "cn-wuhan") + linked("P3", "de-essen", "cn-changzhou"));

        assertThat(problems).containsExactly("partnerships-2.csv:2: P2 stands twice");
        assertThat(codes("partnership")).containsExactly("P1", "P2", "P3");
        assertThat(db.sql("select slug from directory.partnership order by code").query(String.class).list()).containsExactly("essen-wuhan", "essen-wuhan-p2", "essen-wuhan-p3");
        assertThat(partners()).isEqualTo(Map.of("de-essen", 3, "cn-changzhou", 2, "cn-wuhan", 1));
    }

    @Test
    void aPartnershipThatMovesIsCountedWhereItIs() throws Exception {
        write("cities.csv", CITIES + city("de-essen", "Essen", "51.45") + city("cn-changzhou", "Changzhou", "31.8") + city("cn-wuhan", "Wuhan", "30.6"));
        imported("partnerships.csv", PARTNERSHIPS + linked("P1", "de-essen", "cn-changzhou"));

        imported("partnerships.csv", PARTNERSHIPS + linked("P1", "de-essen", "cn-wuhan"));

        assertThat(partners()).isEqualTo(Map.of("de-essen", 1, "cn-changzhou", 0, "cn-wuhan", 1));
        assertThat(db.sql("select version from directory.partnership").query(Integer.class).single()).isOne();
    }

    @Test
    void filesFromEveryEditorAreRead() throws Exception {
        write("cities-mark.csv", "\uFEFF" + (CITIES + city("de-essen", "Essen", "51.45")).replace("\n", "\r\n"));
        Files.write(directory.resolve("cities-gb.csv"), (CITIES + city("de-koeln", "Köln", "50.94")).getBytes(Charset.forName("GB18030")));

        assertThat(problems()).isEmpty();
        assertThat(codes("city")).containsExactly("de-essen", "de-koeln");
        assertThat(db.sql("select names ->> 'zh-Hans' from directory.city where code = 'de-koeln'").query(String.class).single()).isEqualTo("埃森");
    }

    @Test
    void aHostileNameIsRefusedOrHarmless() throws Exception {
        var refused = Map.of("de-long", "x".repeat(10_000), "de-wide", "城".repeat(201), "de-smile", "😀😀😀", "de-only-marks", "\u202E\u200F");
        var stored = Map.of("de-script", "<script>alert(1)</script>", "de-drop", "'); drop table directory.city; --",
                "de-arabic", "القاهرة الجديدة", "de-quote", "\"\"Quoted\"\" Town", "de-template", "${7*7} #{7*7} {{7*7}}", "de-party", "Party 🎉 Town",
                "de-turned", "Turned \u202Edlrow", "de-stacked", "Z" + "\u0301".repeat(150) + "algo", "de-widest", "城".repeat(200));
        var problems = imported("cities.csv", CITIES + Stream.of(refused, stored).flatMap(cities -> cities.entrySet().stream())
            .map(city -> city(city.getKey(), "\"" + city.getValue() + "\"", "51")).collect(Collectors.joining()));

        assertThat(problems).hasSize(4).allMatch(problem -> problem.matches(
                "cities.csv:[2-5]: name_en(: longer than 4000 characters| is longer than 200 characters| is empty|: \"😀😀😀\" has no letter or digit)"));
        assertThat(codes("city")).containsExactlyInAnyOrderElementsOf(stored.keySet());
        assertThat(stored.values()).allSatisfy(name -> assertThat(names.find("city", name, NameSearch.MOST).numbers()).isNotEmpty());
        assertThat(body("/en/cities")).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "'); drop table", "${7*7} #{7*7} {{7*7}}", "Turned dlrow")
            .doesNotContain("<script>alert", "\u202E");
        assertThat(body("/en/cities?q=%27);+drop+table")).contains("drop table directory.city");
    }

    @Test
    void aHostileOrganisationOrPartnershipIsRefusedOrHarmless() throws Exception {
        write("organisations.csv", ORGANISATIONS
            + "ok,Fine,,university,DE,fine.example,,high,own\nOK,Fine too,,university,DE,,,high,own\n"
            + "😀,Smile,,university,DE,,,high,own\nlink,Link,,university,DE,javascript:alert(1),,high,own\n"
            + "long," + "x".repeat(201) + ",,university,DE,,,high,own\nforged,Forged,,\"uni\nWARN all is lost\",DE,,,high,own\n");
        var problems = imported("partnerships.csv", PARTNERSHIPS
            + partnership("P1", "x".repeat(200), "y".repeat(200)) + partnership("P2", "x".repeat(200), "y".repeat(200))
            + partnership("P3", "😀", "Wuhan") + partnership("../P4", "Essen", "Wuhan"));

        assertThat(problems).containsExactly(
                "organisations.csv:4: code: \"😀\" is no code",
                "organisations.csv:5: website: \"javascript:alert(1)\" is no web address",
                "organisations.csv:6: name_en is longer than 200 characters",
                "organisations.csv:7: type: \"uni WARN all is lost\" is not in organisation-kinds",
                "partnerships.csv:4: city_europe: \"😀\" has no letter or digit",
                "partnerships.csv:5: id: \"../P4\" is no code");
        assertThat(codes("organisation")).containsExactly("OK", "ok");
        assertThat(codes("partnership")).containsExactly("P1", "P2");
    }

    @Test
    void furtherNamesLabelsAndSeatsMustSpeakOfSomethingThatIsThere() throws Exception {
        write("cities.csv", CITIES + city("de-essen", "Essen", "51.45"));
        write("organisations.csv", ORGANISATIONS + "RUB,RUB,,university,DE,,,high,own\n");
        write("city-names.csv", "code,tag,name,source,confidence\nde-essen,nl,Essen aan de Ruhr,own,high\nde-essen,Dutch,Essen,own,high\n"
            + "de-essen,fr,,own,high\nde-essen,nl,Assen,own,high\nde-gone,nl,Weg,own,high\n");
        write("region-labels.csv", "country,region,tag,label,source,confidence\nDE,Ruhrgebiet,nl,Roergebied,own,high\n"
            + "DE,Atlantis,nl,Atlantis,own,high\nXX,Ruhrgebiet,nl,Roergebied,own,high\n");
        var problems = imported("organisation-seats.csv", "code,city,source,confidence\nRUB,de-essen,own,high\nRUB,de-gone,own,high\nGONE,de-essen,own,high\n");

        assertThat(problems).containsExactly(
                "city-names.csv:3: tag: \"Dutch\" is no language tag",
                "city-names.csv:4: name is empty",
                "city-names.csv:5: de-essen nl stands twice",
                "region-labels.csv:4: country: \"XX\" is not in countries",
                "city-names.csv:6: no city of the directory",
                "region-labels.csv:3: no city's region",
                "organisation-seats.csv:3: city: \"de-gone\" is no city of the directory",
                "organisation-seats.csv:4: no organisation of organisations.csv");
        assertThat(db.sql("select names ->> 'nl' from directory.city").query(String.class).single()).isEqualTo("Essen aan de Ruhr");
        assertThat(terms.find("regions", "de-ruhrgebiet").orElseThrow().labels()).isEqualTo(Map.of("en", "Ruhrgebiet", "zh-Hans", "鲁尔区", "nl", "Roergebied"));
        assertThat(db.sql("select count(*) from directory.organisation where seat is not null").query(Integer.class).single()).isOne();
    }

    private static String city(String code, String name, String latitude) {
        return code + "," + name + ",埃森,Essen,DE,Ruhrgebiet,鲁尔区,municipality," + latitude
            + ",7.01,,high,,,,low,,Cfb,high,Europe/Berlin,partner,,,,coordinates: own,own\n";
    }

    private static String partnership(String code, String european, String chinese) {
        return code + "," + european + ",," + chinese + ",,twinning,,,,active,high,,own\n";
    }

    private static String linked(String code, String european, String chinese) {
        return partnership(code, "Essen", "Wuhan").replace(",Essen,,", ",Essen," + european + ",").replace(",Wuhan,,", ",Wuhan," + chinese + ",");
    }

    private Map<String, Integer> partners() {
        var partners = new HashMap<String, Integer>();
        db.sql("select code, partners from directory.city").query(row -> {
            partners.put(row.getString("code"), row.getInt("partners"));
        });
        return partners;
    }

    private List<String> imported(String file, String text) throws IOException {
        write(file, text);
        return problems();
    }

    private static void write(String file, String text) throws IOException {
        Files.write(directory.resolve(file), text.getBytes(UTF_8));
    }

    private List<String> problems() throws IOException {
        var problems = data.read().problems().stream().map(CsvProblem::toString).toList();
        data.afterPropertiesSet();
        lists.refresh();
        return problems;
    }

    private List<String> codes(String table) {
        return db.sql("select code from directory." + table + " order by code collate \"C\"").query(String.class).list();
    }

    private String body(String address) throws IOException {
        var response = web.get().uri(URI.create(address)).exchange();
        assertThat(response).hasStatusOk();
        return response.getResponse().getContentAsString(UTF_8);
    }
}
