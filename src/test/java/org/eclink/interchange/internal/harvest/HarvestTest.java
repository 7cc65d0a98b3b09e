package org.eclink.interchange.internal.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.eclink.interchange.internal.PlantedWorks;
import org.eclink.running.Answer;
import org.eclink.running.Host;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.xml.sax.SAXParseException;

/** The protocol, word by word: every answer by its schema, every error by its name. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ PlantedWorks.class, Host.class })
@TestConstructor(autowireMode = AutowireMode.ALL)
class HarvestTest {

    static final Pattern TOKEN = Pattern.compile("<resumptionToken completeListSize=\"(\\d+)\" cursor=\"(\\d+)\">([^<]*)</resumptionToken>");
    static final Pattern IDENTIFIER = Pattern.compile("<identifier>(oai:localhost:[0-9a-f-]{36})</identifier>");
    static final Schema SCHEMA = Schemas.all();

    final Host host;
    final PlantedWorks works;

    HarvestTest(Host host, PlantedWorks works) {
        this.host = host;
        this.works = works;
    }

    @BeforeEach
    void plantAnew() {
        works.plantAnew();
    }

    String ask(String question) {
        return valid(host.get("/oai?" + question));
    }

    String valid(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/xml;charset=UTF-8");
        assertThatCode(() -> SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(answer.body())))).as(answer.text().substring(0, Math.min(3000, answer.text().length()))).doesNotThrowAnyException();
        return answer.text();
    }

    /** All pages of a list, by its tokens. */
    List<String> all(String verb, String arguments) {
        var pages = new ArrayList<String>();
        pages.add(ask("verb=" + verb + "&" + arguments));
        for (var token = token(pages.getLast()); !token.isEmpty(); token = token(pages.getLast())) pages.add(ask("verb=" + verb + "&resumptionToken=" + token));
        return pages;
    }

    static String token(String page) {
        var found = TOKEN.matcher(page);
        return found.find() ? found.group(3) : "";
    }

    static List<String> identifiers(List<String> pages) {
        return pages.stream().flatMap(page -> IDENTIFIER.matcher(page).results()).map(found -> found.group(1)).toList();
    }

    @Test
    void theSchemasSeeWhatIsWrong() {
        var right = ask("verb=ListRecords&metadataPrefix=oai_datacite");
        for (var wrong : List.of(right.replaceFirst("nameType=\"Personal\"", "nameType=\"Human\""), right.replaceFirst("<publicationYear>\\d+</publicationYear>", ""), right.replaceFirst("<payload>", "<payload><x/>"), right.replaceFirst("<datestamp>[^<]+", "<datestamp>yesterday"))) {
            assertThat(wrong).isNotEqualTo(right);
            assertThatThrownBy(() -> SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8))))).isInstanceOf(SAXParseException.class);
        }
    }

    @Test
    void saysWhoItIs() {
        assertThat(ask("verb=Identify")).contains("<repositoryName>EC-Link</repositoryName>", "<protocolVersion>2.0</protocolVersion>", "<earliestDatestamp>2015-03-01T00:00:00Z</earliestDatestamp>", "<deletedRecord>persistent</deletedRecord>",
            "<granularity>YYYY-MM-DDThh:mm:ssZ</granularity>", "<adminEmail>harvest@ec-link.example</adminEmail>", "/oai</baseURL>");
        assertThat(host.get("/oai?verb=ListRecords&metadataPrefix=oai_dc", "Accept-Encoding", "gzip").header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void saysInWhichFormsAndSets() {
        assertThat(ask("verb=ListMetadataFormats")).contains("<metadataPrefix>oai_dc<", "<metadataPrefix>oai_datacite<", "<metadataPrefix>datacite<");
        assertThat(ask("verb=ListMetadataFormats&identifier=oai:localhost:" + works.there().getFirst())).contains("<metadataPrefix>oai_dc<");
        assertThat(ask("verb=ListSets")).contains("<setSpec>sector<", "<setSpec>sector:WM</setSpec><setName>Sector WM<", "<setSpec>kind:case-study<");
    }

    @ParameterizedTest
    @CsvSource({ "ListRecords,oai_dc", "ListRecords,datacite", "ListRecords,oai_datacite", "ListIdentifiers,oai_dc" })
    void givesEveryWorkOnceInPagesOfAHundred(String verb, String prefix) {
        var pages = all(verb, "metadataPrefix=" + prefix);
        assertThat(pages).hasSize(5);
        var all = Stream.concat(works.there().stream(), works.deleted().stream()).map(id -> "oai:localhost:" + id).toList();
        assertThat(identifiers(pages)).hasSize(PlantedWorks.ALL).containsExactlyInAnyOrderElementsOf(all);
        assertThat(pages.stream().mapToInt(page -> page.split("status=\"deleted\"", -1).length - 1).sum()).isEqualTo(works.deleted().size()).isPositive();
        for (var page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page)).contains("completeListSize=\"" + PlantedWorks.ALL + "\" cursor=\"" + 100 * page + "\"");
        }
        assertThat(pages.getLast()).contains("cursor=\"400\"></resumptionToken>");
    }

    @Test
    void aQuestionCanBePostedFromAnywhere() {
        var posted = host.post("/oai", List.of("verb", "ListRecords", "metadataPrefix", "oai_dc", "set", "sector:WM"), "Sec-Fetch-Site", "cross-site", "Origin", "https://harvester.example");
        assertThat(identifiers(List.of(valid(posted)))).isEqualTo(identifiers(List.of(ask("verb=ListRecords&metadataPrefix=oai_dc&set=sector:WM"))));
    }

    @ParameterizedTest
    @CsvSource({ "sector:WM,144", "sector,432", "kind:case-study,108", "kind,432" })
    void aSetIsAllThatLiesBelowIt(String set, int size) {
        assertThat(identifiers(all("ListIdentifiers", "metadataPrefix=oai_dc&set=" + set))).hasSize(size).doesNotHaveDuplicates();
        assertThat(identifiers(all("ListRecords", "metadataPrefix=datacite&set=" + set))).hasSize(size);
    }

    @Test
    void bothEndsOfAPeriodBelongToIt() {
        assertThat(identifiers(List.of(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2015-03-01T00:00:00Z&until=2015-03-01T00:00:00Z")))).hasSize(7);
        assertThat(identifiers(List.of(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2015-03-01T00:00:01Z&until=2015-03-01T07:00:00Z")))).hasSize(7);
        assertThat(identifiers(List.of(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&until=2015-03-01")))).hasSize(28);
        assertThat(identifiers(List.of(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2015-03-02&until=2015-03-02")))).hasSize(21);
    }

    @Test
    void onePageLongEnoughHasNoToken() {
        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&until=2015-03-01")).doesNotContain("resumptionToken");
    }

    @Test
    void aWorkIsGivenAloneAndADeletedOneAsSuch() {
        var there = "oai:localhost:" + works.there().getFirst();
        assertThat(ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + there)).contains("<identifier>" + there + "<", "<dc:title", "identifier=\"" + there + "\"").doesNotContain("deleted");
        var deleted = "oai:localhost:" + works.deleted().getFirst();
        assertThat(ask("verb=GetRecord&metadataPrefix=oai_datacite&identifier=" + deleted)).contains("<header status=\"deleted\">").doesNotContain("<metadata>");
    }

    @Test
    void aWorkThatVanishesMeanwhileIsDeleted() {
        var id = works.there().getFirst();
        works.vanish(id);
        assertThat(ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:" + id)).contains("status=\"deleted\"").doesNotContain("<metadata>");
        assertThat(ask("verb=ListRecords&metadataPrefix=oai_dc&until=2015-03-01T00:00:00Z")).contains("status=\"deleted\"");
    }

    @Test
    void nothingIsLostThatChangesWhileSomebodyHarvests() {
        var expected = new HashSet<>(works.there());
        var first = ask("verb=ListRecords&metadataPrefix=oai_dc");
        var given = new ArrayList<>(identifiers(List.of(first)));
        var now = Instant.parse("2026-12-01T09:00:00Z");
        var moved = works.there().subList(50, 60); // given already, and changed again
        var early = works.there().subList(200, 210); // not given yet
        var gone = works.there().get(300);
        Stream.concat(moved.stream(), early.stream()).forEach(id -> works.change(id, now));
        works.delete(gone, now);
        for (var token = token(first); !token.isEmpty();) {
            var page = ask("verb=ListRecords&resumptionToken=" + token);
            given.addAll(identifiers(List.of(page)));
            token = token(page);
        }
        assertThat(given).contains(expected.stream().map(id -> "oai:localhost:" + id).toArray(String[]::new));
        assertThat(given.stream().distinct()).hasSize(PlantedWorks.ALL);
        assertThat(given).hasSize(PlantedWorks.ALL + moved.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "badVerb|''", "badVerb|verb=", "badVerb|verb=Steal", "badVerb|verb=Identify&verb=Identify", "badVerb|verb=identify",
        "badArgument|verb=Identify&x=1", "badArgument|verb=Identify&resumptionToken=x", "badArgument|verb=ListRecords", "badArgument|verb=GetRecord&metadataPrefix=oai_dc", "badArgument|verb=GetRecord&identifier=oai:localhost:1",
        "badArgument|verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument|verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument|verb=ListRecords&metadataPrefix=oai_dc&from=yesterday",
        "badArgument|verb=ListRecords&metadataPrefix=oai_dc&from=2015-02-30", "badArgument|verb=ListRecords&metadataPrefix=oai_dc&from=2015-03-01T00:00:00", "badArgument|verb=ListRecords&metadataPrefix=oai_dc&from=2015-03-01&until=2015-03-01T00:00:00Z",
        "badArgument|verb=ListRecords&metadataPrefix=oai_dc&from=2016-01-01&until=2015-01-01", "badArgument|verb=ListRecords&metadataPrefix=oai_dc&set=a%20b", "badArgument|verb=ListRecords&metadataPrefix=oai_dc&set=%00", "badArgument|verb=ListRecords&metadataPrefix=%3Cx%3E",
        "badArgument|verb=GetRecord&metadataPrefix=oai_dc&identifier=a%20b", "badArgument|verb=ListRecords&metadataPrefix=oai_dc&FROM=2015-01-01",
        "badResumptionToken|verb=ListRecords&resumptionToken=x", "badResumptionToken|verb=ListRecords&resumptionToken=", "badResumptionToken|verb=ListSets&resumptionToken=x", "badResumptionToken|verb=ListIdentifiers&resumptionToken=%00",
        "cannotDisseminateFormat|verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat|verb=GetRecord&metadataPrefix=OAI_DC&identifier=oai:localhost:1",
        "idDoesNotExist|verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:01900000-0000-7000-8000-000000000000", "idDoesNotExist|verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere:1", "idDoesNotExist|verb=ListMetadataFormats&identifier=oai:localhost:1",
        "noRecordsMatch|verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01", "noRecordsMatch|verb=ListIdentifiers&metadataPrefix=oai_dc&from=2999-01-01", "noRecordsMatch|verb=ListRecords&metadataPrefix=oai_dc&set=sector:XX", "noRecordsMatch|verb=ListRecords&metadataPrefix=oai_dc&set=sect" })
    void everyErrorHasItsName(String code, String question) {
        assertThat(ask(question)).contains("<error code=\"" + code + "\">").containsPattern(code.startsWith("badVerb") || code.equals("badArgument") ? "<request>" : "<request .*verb=");
    }

    @Test
    void aTokenThatWasChangedOrBelongsToAnotherVerbIsRefused() {
        var token = token(ask("verb=ListRecords&metadataPrefix=oai_dc&set=sector:WM"));
        assertThat(ask("verb=ListIdentifiers&resumptionToken=" + token)).contains("code=\"badResumptionToken\"");
        for (var at = 0; at < token.length(); at++) {
            var changed = token.substring(0, at) + (token.charAt(at) == 'B' ? 'C' : 'B') + token.substring(at + 1);
            assertThat(host.get("/oai?verb=ListRecords&resumptionToken=" + changed).text()).as(changed).contains("code=\"badResumptionToken\"");
        }
        assertThat(ask("verb=ListRecords&resumptionToken=" + token + "A")).contains("code=\"badResumptionToken\"");
        assertThat(ask("verb=ListRecords&resumptionToken=" + token)).contains("cursor=\"100\"");
    }

    @Test
    void aTokenGivesTheSamePageAsOftenAsItIsAsked() {
        var token = token(ask("verb=ListIdentifiers&metadataPrefix=oai_dc"));
        var once = identifiers(List.of(ask("verb=ListIdentifiers&resumptionToken=" + token)));
        assertThat(identifiers(List.of(ask("verb=ListIdentifiers&resumptionToken=" + token)))).isEqualTo(once).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = { "../../etc/passwd", "<script>", "\uFFFE", "a\u0000b", "🏙️" })
    void whateverIsAskedTheAnswerIsXml(String hostile) {
        var coded = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
        for (var question : List.of("verb=" + coded, coded + "=1", "verb=GetRecord&metadataPrefix=" + coded + "&identifier=" + coded, "verb=ListRecords&metadataPrefix=oai_dc&set=" + coded + "&from=" + coded, "verb=ListSets&resumptionToken=" + coded)) {
            assertThat(ask(question)).contains("<error code=\"bad");
        }
    }

    @Test
    void noWordOfADeletedWorkIsGiven() {
        var deleted = works.deleted().stream().map(UUID::toString).toList();
        var pages = all("ListRecords", "metadataPrefix=oai_datacite");
        assertThat(pages).allSatisfy(page -> assertThat(Set.copyOf(deleted)).noneMatch(id -> page.contains("/id/work/" + id)));
    }
}
