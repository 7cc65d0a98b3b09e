package org.eclink.terms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.interchange.CsvTable;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Label;
import org.eclink.terms.Mapping;
import org.eclink.terms.Mapping.Match;
import org.eclink.terms.NewConcept;
import org.eclink.terms.Scheme;
import org.eclink.terms.Terms;
import org.eclink.web.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "eclink.database.directory=target/terms-postgres")
class ThesaurusTest {

    static final Language DUTCH = new Language("nl", "nl", "Nederlands");
    static final Language CHINESE = new Language("zh", "zh-Hans", "中文");
    static final Language FRENCH = new Language("fr", "fr", "Français");
    static final List<String> TABLES = List.of("scheme", "concept", "title", "place", "label", "note", "mapping");

    final Terms terms;
    final Thesaurus thesaurus;
    final StartingVocabularies starting;
    final TransactionTemplate transaction;
    final JdbcClient db;

    ThesaurusTest(@Autowired Terms terms, @Autowired Thesaurus thesaurus, @Autowired StartingVocabularies starting,
            @Autowired TransactionTemplate transaction, @Autowired JdbcClient db) {
        this.terms = terms;
        this.thesaurus = thesaurus;
        this.starting = starting;
        this.transaction = transaction;
        this.db = db;
    }

    @AfterEach
    void editsAndRegionsGo() {
        for (var table : List.of("label", "note", "place", "title", "mapping")) {
            db.sql("delete from terms." + table + " where origin = 'edit'").update();
        }
        for (var table : List.of("label", "note", "place")) {
            db.sql("delete from terms." + table + " where concept in "
                    + "(select id from terms.concept where scheme = 'regions')").update();
        }
        db.sql("delete from terms.concept where scheme = 'regions'").update();
        moved();
    }

    @Test
    void importingTheSameFilesAgainChangesNothing() {
        var before = counts();
        var revision = thesaurus.revision();

        db.sql("update terms.revision set imported = 'older files'").update();
        starting.bring();
        thesaurus.catchUp();

        assertThat(counts()).isEqualTo(before);
        assertThat(thesaurus.revision()).isEqualTo(revision);
    }

    @Test
    void unchangedFilesAreNotEvenRead() {
        db.sql("delete from terms.label where concept = :id and tag = 'nl'").param("id", water().id().value()).update();

        starting.bring();

        assertThat(moved(water()).labels()).doesNotContainKey("nl");
        broughtAgain();
        assertThat(water().labels()).containsEntry("nl", "Waterbeheer");
    }

    @Test
    void aPersonsWordWinsAndSurvivesTheNextImport() {
        edit(water(), "preferred", "nl", "Waterbeheer en riolering");
        edit(water(), "alternative", "zh-Hans", "水务");

        assertThat(moved(water()).label(DUTCH)).isEqualTo(new Label("Waterbeheer en riolering", "nl"));
        assertThat(terms.named("sectors", "水务")).contains(water());
        assertThat(terms.named("sectors", "水资源与水系统管理")).isEmpty();

        broughtAgain();
        assertThat(water().label(DUTCH).text()).isEqualTo("Waterbeheer en riolering");
    }

    @Test
    void aPersonMayTakeALabelAway() {
        edit(water(), "preferred", "fr", "");

        assertThat(moved(water()).label(FRENCH)).isEqualTo(new Label("Water Management", "en"));
    }

    @Test
    void aPersonMayRetireAConceptAndTheNextImportLeavesItRetired() {
        db.sql("""
                insert into terms.place select concept, 'edit', broader, position, 'retired', 'Anna', 'high'
                  from terms.place where concept = :id""").param("id", water().id().value()).update();
        broughtAgain();

        assertThat(water().retired()).isTrue();
        assertThat(terms.named("sectors", "Waterbeheer")).contains(water());
    }

    @ParameterizedTest
    @CsvSource({"organisations.csv, type, organisation-kinds", "partnerships.csv, type, partnership-kinds",
        "partnerships.csv, status, partnership-states", "cities.csv, admin_level, admin-levels",
        "cities.csv, status, standing", "cities.csv, population_scope, population-scopes",
        "cities.csv, koppen, climates", "cities.csv, population_confidence, confidence"})
    void everyRawWordOfTheStartingDataNamesAConcept(String file, String column, String scheme) {
        var words = words(file, column);

        assertThat(words).isNotEmpty();
        assertThat(words.stream().filter(word -> terms.named(scheme, word).isEmpty())).isEmpty();
    }

    @Test
    void everyProgrammeOfACityIsKnownWithAndWithoutItsBracket() {
        var parts = words("cities.csv", "programmes")
            .stream().flatMap(list -> Stream.of(list.split(";"))).map(part -> part.replaceAll("\\s*\\(.*?\\)", ""));

        assertThat(parts.filter(part -> terms.named("programmes", part).isEmpty())).isEmpty();
        assertThat(terms.named("programmes", " iurc 2021-2023 ")).map(Concept::code).contains("iurc-2021-2023");
    }

    @Test
    void everyCountryOfTheStartingDataIsKnownAndStandsOnASide() {
        var codes = new TreeSet<>(words("cities.csv", "country"));
        assertThat(codes).allSatisfy(code -> assertThat(sideOf(code)).isIn("europe", "china"));
        assertThat(words("organisations.csv", "country"))
            .allSatisfy(code -> assertThat(terms.find("countries", code)).isPresent());
        assertThat(country("NL").labels()).isEqualTo(Map.of("en", "Netherlands", "zh-Hans", "荷兰", "nl", "Nederland",
                "de", "Niederlande", "fr", "Pays-Bas"));
        assertThat(terms.all("countries")).hasSizeGreaterThan(240).last().extracting(Concept::code).isEqualTo("INT");
    }

    @Test
    void aMissingLanguageIsOpenlyAnother() {
        assertThat(country("DE").label(CHINESE)).isEqualTo(new Label("德国", "zh-Hans"));
        assertThat(terms.find("sdg", "11").orElseThrow().label(FRENCH))
            .isEqualTo(new Label("Sustainable Cities and Communities", "en"));
    }

    /** But for terms of the glossary that have no settled word in Dutch, and say so by having none. */
    @Test
    void everyConceptSpeaksEnglishChineseAndDutch() {
        assertThat(terms.schemes().stream().flatMap(scheme -> terms.all(scheme.code()).stream()))
            .allSatisfy(concept -> assertThat(concept.labels()).containsKeys("en", "zh-Hans"));
        assertThat(terms.schemes().stream().flatMap(scheme -> terms.all(scheme.code()).stream()).filter(concept -> !concept.labels().containsKey("nl")))
            .hasSize(24).allSatisfy(concept -> assertThat(concept.scheme()).isEqualTo("glossary"));
        assertThat(terms.schemes()).allSatisfy(scheme ->
            assertThat(scheme.titles()).containsOnlyKeys("en", "zh-Hans", "nl"));
    }

    @Test
    void whatStoodInBracketsIsAnAlternativeLabel() {
        assertThat(water().labels()).containsEntry("zh-Hans", "水管理");
        assertThat(terms.named("sectors", "水资源与水系统管理")).contains(water());
        assertThat(terms.named("sectors", "城市财政")).map(Concept::code).contains("MF");
    }

    @Test
    void theSectorsOf2015LeadToThoseOfTodayAndBack() {
        var expected = CsvTable.resource("data/sectors_2015_list.csv").rows().stream().collect(Collectors.toMap(
                row -> row.get("code_2015"), row -> row.find("maps_to_current").map(List::of).orElse(List.of())));
        var mapped = terms.all("sectors-2015").stream().collect(Collectors.toMap(Concept::code,
                concept -> objects(concept)));

        assertThat(mapped).isEqualTo(expected).hasSize(9);
        assertThat(terms.all("sectors-2015").stream().filter(Concept::retired)).extracting(Concept::code)
            .containsExactly("F9");
        assertThat(terms.mappings(terms.find("sectors", "UR").orElseThrow().id()))
            .filteredOn(mapping -> !terms.get(mapping.object()).scheme().equals("glossary")).extracting(Mapping::match).containsExactlyInAnyOrder(Match.NARROW, Match.CLOSE, Match.RELATED);
        assertThat(terms.schemes()).extracting(Scheme::code, Scheme::replacedBy)
            .contains(tuple("sectors-2015", "sectors"));
    }

    @Test
    void sectorsHaveThemesAndThemesHaveThemes() {
        assertThat(terms.all("sectors")).extracting(Concept::code)
            .containsExactly("UR", "GB", "GT", "CE", "WM", "SW", "MF");
        var themes = terms.narrower(water().id());
        assertThat(themes).extracting(Concept::code)
            .containsExactly("WM.1", "WM.2", "WM.3", "WM.4", "WM.5", "WM.6");
        assertThat(terms.narrower(themes.getFirst().id())).extracting(Concept::status)
            .containsExactly(Concept.Status.PROPOSED, Concept.Status.PROPOSED, Concept.Status.PROPOSED);
        assertThat(terms.narrower(terms.find("sdg", "11").orElseThrow().id())).hasSize(10);
    }

    @Test
    void ensuringAConceptTwiceGivesTheSameIdAndMovesNothing() {
        var id = terms.ensure(gelderland("Gelderland"));
        var revision = thesaurus.revision();

        assertThat(terms.ensure(gelderland("Gelderland"))).isEqualTo(id);
        assertThat(thesaurus.revision()).isEqualTo(revision);
        assertThat(id.value().version()).isEqualTo(7);
        assertThat(terms.named("regions", "province of gelderland").orElseThrow().broader())
            .isEqualTo(country("NL").id());
    }

    @Test
    void ensuringTheSameConceptTwiceAtOnceMakesOne() {
        var ids = terms.ensureAll(List.of(gelderland("Gelderland"), gelderland("Gelre")));

        assertThat(ids).hasSize(2).containsOnly(terms.find("regions", "NL-GE").orElseThrow().id());
        assertThat(terms.all("regions")).hasSize(1);
        assertThat(terms.ensureAll(List.of())).isEmpty();
    }

    @Test
    void ensuringBringsLabelsUpToDateButNotThoseAPersonEdited() {
        var id = terms.ensure(gelderland("Gelderlant"));
        edit(terms.get(id), "preferred", "nl", "Gelre");

        assertThat(terms.ensure(gelderland("Gelderland"))).isEqualTo(id);

        assertThat(terms.get(id).labels()).isEqualTo(Map.of("en", "Gelderland", "nl", "Gelre"));
        assertThat(terms.named("regions", "Gelderlant")).isEmpty();
    }

    @Test
    void whatIsEnsuredIsThereAtOnceAndStaysWhenTheCallerFails() {
        transaction.executeWithoutResult(status -> {
            var id = terms.ensure(gelderland("Gelderland"));
            assertThat(terms.get(id).label(DUTCH).text()).isEqualTo("Gelderland");
            status.setRollbackOnly();
        });

        assertThat(terms.find("regions", "NL-GE")).isPresent();
    }

    @Test
    void refusesAnUnknownSchemeAndWordsTheDatabaseWouldNotTake() {
        assertThatThrownBy(() -> terms.ensure(new NewConcept("planets", "mars", null, 1, Map.of("en", "Mars"),
                List.of(), "", "low"))).isInstanceOf(IllegalArgumentException.class).hasMessage("unknown scheme planets");
        assertThatThrownBy(() -> terms.ensure(gelderland("x".repeat(301)))).hasMessageContaining("1 to 300 characters");
        assertThat(terms.all("regions")).isEmpty();
    }

    @Test
    void seesWhatAnotherNodeCreatedWhenAskedForIt() {
        var id = UUID.randomUUID();
        db.sql("insert into terms.concept values (:id, 'regions', 'NL-FR')").param("id", id).update();
        db.sql("insert into terms.place values (:id, 'edit', null, 1, 'current', 'Bo', 'high')").param("id", id).update();
        db.sql("update terms.revision set number = number + 1").update();

        assertThat(terms.get(new ConceptId(id)).label(DUTCH)).isEqualTo(new Label("NL-FR", "und"));
        assertThatThrownBy(() -> terms.get(new ConceptId(UUID.randomUUID()))).isInstanceOf(NoSuchElementException.class);
    }

    private NewConcept gelderland(String name) {
        return new NewConcept("regions", "NL-GE", country("NL").id(), 1, Map.of("en", name, "nl", name),
                List.of("Province of Gelderland"), "ISO 3166-2", "high");
    }

    private Concept water() {
        return terms.find("sectors", "WM").orElseThrow();
    }

    private Concept country(String code) {
        return terms.find("countries", code).orElseThrow();
    }

    private String sideOf(String country) {
        var side = country(country).broader();
        return side == null ? "none" : terms.get(side).code();
    }

    private List<String> objects(Concept concept) {
        return terms.mappings(concept.id()).stream().map(mapping -> terms.get(mapping.object()).code()).toList();
    }

    private void edit(Concept concept, String kind, String tag, String text) {
        db.sql("insert into terms.label values (:id, 'edit', :kind, :tag, :text, 'Anna', 'high')")
            .param("id", concept.id().value()).param("kind", kind).param("tag", tag).param("text", text).update();
    }

    private Concept moved(Concept concept) {
        moved();
        return terms.get(concept.id());
    }

    private void moved() {
        db.sql("update terms.revision set number = number + 1").update();
        thesaurus.catchUp();
    }

    private void broughtAgain() {
        db.sql("update terms.revision set imported = 'older files'").update();
        starting.bring();
        moved();
    }

    private Map<String, Long> counts() {
        return TABLES.stream().collect(Collectors.toMap(table -> table,
                table -> db.sql("select count(*) from terms." + table).query(Long.class).single()));
    }

    private static Set<String> words(String file, String column) {
        return CsvTable.resource("data/" + file, column).rows().stream().flatMap(row -> row.find(column).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
