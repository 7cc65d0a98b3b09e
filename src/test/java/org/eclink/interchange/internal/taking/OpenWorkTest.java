package org.eclink.interchange.internal.taking;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclink.interchange.internal.PlantedWorks;
import org.eclink.interchange.work.Bibliography;
import org.eclink.interchange.work.CitationFormat;
import org.eclink.interchange.work.OpenWork;
import org.eclink.interchange.work.OpenWorks;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.running.Host;
import org.eclink.web.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** What follows of a work: in the head of its page, in its answer's header, and at addresses of its own. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "eclink.doi-prefix=10.5555")
@Import({ PlantedWorks.class, Host.class })
@TestConstructor(autowireMode = AutowireMode.ALL)
class OpenWorkTest {

    static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"([^\"]*)\"(?:; type=\"([^\"]*)\")?(?:; profile=\"([^\"]*)\")?");
    static final Pattern META = Pattern.compile("<meta name=\"([^\"]*)\" content=\"([^\"]*)\"(?: lang=\"([^\"]*)\")?>");
    static final List<String> FORMS = List.of("dc.xml", "datacite.xml", "datacite.json", "schema.jsonld", "cite.bib", "cite.ris", "cite.json", "cite.apa.txt", "cite.gbt.txt", "linkset.json");

    final Host host;
    final PlantedWorks works;
    final OpenWorks open;
    final TemplateEngine templates;
    final Site site;

    OpenWorkTest(Host host, PlantedWorks works, OpenWorks open, TemplateEngine templates, Site site) {
        this.host = host;
        this.works = works;
        this.open = open;
        this.templates = templates;
        this.site = site;
    }

    @BeforeEach
    void plantAnew() {
        works.plantAnew();
    }

    PublishedWork work(int number) {
        return works.there().stream().map(works::get).filter(work -> work.path().equals("/knowledge/work-" + number)).findFirst().orElseThrow();
    }

    String head(PublishedWork work) {
        var output = new StringOutput();
        templates.render("interchange/openWork.jte", Map.of("work", open.of(work)), output);
        return output.toString();
    }

    static List<List<String>> metas(String head) {
        return META.matcher(head).results().map(meta -> List.of(meta.group(1), HtmlUtils.htmlUnescape(meta.group(2)))).toList();
    }

    @Test
    void theHeadSaysItForIndexesOfLiterature() {
        var work = work(1); // in Chinese: no author, a report's number
        assertThat(metas(head(work))).contains(List.of("citation_publication_date", "2016/02/29"), List.of("citation_language", "zh-Hans"), List.of("DC.language", "zh-Hans"), List.of("DCTERMS.issued", "2016-02-29"),
            List.of("citation_pdf_url", site.address() + "/files/1/%E8%AE%BE%E8%AE%A1%20%E6%96%B9%E6%A1%88.pdf"), List.of("citation_isbn", "978-3-16-148410-0"), List.of("DC.subject", "水务"));
        assertThat(metas(head(work(0)))).contains(List.of("citation_author", "Zhang, Wei"), List.of("citation_author_institution", "Water & Co"), List.of("citation_author_orcid", "https://orcid.org/0000-0002-1825-0097"), List.of("DC.creator", "Zhang, Wei"));
        assertThat(metas(head(work(5 + 32)))).contains(List.of("citation_doi", "10.5555/eclink.37"));
    }

    @Test
    void nothingThatWasPastedLeavesItsPlace() {
        for (var id : works.there().subList(0, 60)) {
            var head = head(works.get(id));
            assertThat(head).doesNotContain("<script>", "<!--", "alert(1)</script>").containsOnlyOnce("<script type=\"application/ld+json\">").containsOnlyOnce("</script>");
            assertThat(head.replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", "").replaceAll("content=\"[^\"]*\"", "content=\"\"").lines().filter(line -> !line.isBlank())).allMatch(line -> line.matches("<(meta|link)( [a-z]+=\"[^\"<]*\")+>"));
        }
    }

    @Test
    void theHeaderAndTheHeadLeadToTheSame() {
        var work = work(4);
        var header = LINK.matcher(open.header(open.of(work))).results().map(link -> link.group(2) + " " + link.group(1)).toList();
        var links = open.of(work).links().stream().map(link -> link.relation() + " " + link.address()).toList();
        assertThat(header).isEqualTo(links);
        assertThat(links).contains("cite-as " + site.address() + "/id/work/" + work.id(), "type https://schema.org/AboutPage", "license https://creativecommons.org/licenses/by/4.0/",
            "author https://orcid.org/0000-0002-1825-0097", "linkset " + site.address() + "/works/" + work.id() + "/linkset.json", "item " + site.address() + "/files/4/%E8%AE%BE%E8%AE%A1%20%E6%96%B9%E6%A1%88.pdf",
            "describedby " + site.address() + "/works/" + work.id() + "/datacite.xml");
        assertThat(open.header(open.of(work))).matches("\\p{ASCII}+").contains("; type=\"application/linkset+json\"", "; profile=\"http://datacite.org/schema/kernel-4\"");
        assertThat(head(work)).contains("<link rel=\"cite-as\" href=\"" + site.address() + "/id/work/" + work.id() + "\">");
    }

    @Test
    void aHeaderStaysAHeaderWithAThousandFiles() {
        var many = new ArrayList<OpenWork.Link>();
        for (var number = 0; number < 1000; number++) many.add(new OpenWork.Link("item", site.address() + "/files/" + number, "application/pdf", null));
        var of = open.of(work(4));
        assertThat(open.header(new OpenWork(of.about(), of.metas(), many, of.cited(), of.saved()))).hasSizeBetween(3000, 4100).endsWith("\"application/pdf\"");
    }

    @Test
    void everyDescriptionIsThereAndLeadsBack() {
        var work = work(4);
        var linked = open.of(work).links().stream().filter(link -> link.relation().equals("describedby") || link.relation().equals("linkset")).toList();
        assertThat(linked).hasSize(7).allSatisfy(link -> {
            var answer = host.get(link.address().substring(site.address().length()));
            assertThat(answer.status()).as(link.address()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith(String.valueOf(link.type()));
            assertThat(answer.header("Link")).contains("<" + site.address() + "/knowledge/work-4>; rel=\"describes\"");
        });
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        var work = work(4);
        for (var form : FORMS) {
            var address = "/works/" + work.id() + "/" + form;
            var tag = host.get(address).header("ETag");
            assertThat(host.get(address, "If-None-Match", tag).status()).as(form).isEqualTo(304);
        }
        var tag = host.get("/works/" + work.id() + "/datacite.xml").header("ETag");
        works.change(work.id(), work.changed().plusSeconds(60));
        assertThat(host.get("/works/" + work.id() + "/datacite.xml", "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void whatIsDeletedOrWasNeverThereIsNotDescribed() {
        for (var form : FORMS) {
            assertThat(host.get("/works/" + works.deleted().getFirst() + "/" + form).status()).as(form).isEqualTo(404);
            assertThat(host.get("/works/" + UUID.randomUUID() + "/" + form).status()).as(form).isEqualTo(404);
        }
        assertThat(host.get("/works/1/dc.xml").status()).isEqualTo(404);
        assertThat(host.get("/works/" + works.there().getFirst() + "/cite.exe").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ "4,10.5555/", "37,10.5555/eclink.37" })
    void aDoiCanBeRegisteredUnderThePrefixAndOneThatIsThereStays(int number, String doi) {
        var work = work(number);
        var data = host.get("/works/" + work.id() + "/datacite.json").json().get("data");
        assertThat(data.get("type").asString()).isEqualTo("dois");
        assertThat(data.at("/attributes/doi").asString()).isEqualTo(number == 4 ? doi + work.id() : doi);
        assertThat(data.at("/attributes/url").asString()).isEqualTo(site.address() + "/id/work/" + work.id());
        assertThat(data.at("/attributes/types/resourceTypeGeneral").asString()).isEqualTo(work.description().type().dataCite());
        assertThat(List.of("creators", "titles", "publisher", "publicationYear", "schemaVersion")).allSatisfy(needed -> assertThat(data.get("attributes").has(needed)).as(needed).isTrue());
        if (number == 4) assertThat(host.get("/works/" + work.id() + "/datacite.xml").text()).contains("identifierType=\"URL\"").doesNotContain("10.5555"); // it is not its own yet
    }

    @Test
    void schemaOrgKnowsItsTypeItsLanguagesAndItsAuthor() {
        var said = host.get("/works/" + work(4).id() + "/schema.jsonld").json();
        assertThat(said.at("/@type").asString()).isEqualTo("ScholarlyArticle");
        assertThat(said.at("/name/0/@language").asString()).isEqualTo("en");
        assertThat(said.at("/name/1/@value").asString()).isEqualTo("Titre 4");
        assertThat(said.at("/author/@id").asString()).isEqualTo("https://orcid.org/0000-0002-1825-0097");
        assertThat(said.at("/author/name/0/@value").asString()).isEqualTo("张伟");
        assertThat(said.at("/translationOfWork/identifier").asString()).isEqualTo("https://ec-link.example/id/work/1");
        assertThat(said.at("/encoding/contentSize").asString()).isEqualTo("1234567");
    }

    @Test
    void theLinksetLeadsFromPageFilesAndDescriptions() {
        var contexts = new ArrayList<JsonNode>();
        host.get("/works/" + work(4).id() + "/linkset.json").json().get("linkset").forEach(contexts::add);
        assertThat(contexts).hasSize(8);
        assertThat(contexts.getFirst().get("anchor").asString()).isEqualTo(site.address() + "/knowledge/work-4");
        assertThat(contexts.getFirst().propertyNames()).contains("cite-as", "describedby", "item", "license", "type", "author", "linkset");
        assertThat(contexts.get(1).at("/collection/0/href").asString()).isEqualTo(site.address() + "/knowledge/work-4");
        assertThat(contexts.get(2).at("/describes/0/href").asString()).isEqualTo(site.address() + "/knowledge/work-4");
    }

    @Test
    void browsersLearnHowToSearchInEachLanguage() {
        for (var language : site.languages()) {
            var answer = host.get("/" + language.code() + "/opensearch.xml");
            assertThat(answer.header("Content-Type")).startsWith("application/opensearchdescription+xml");
            assertThat(answer.text()).contains("template=\"" + site.address() + "/" + language.code() + "/search?q={searchTerms}\"", "template=\"" + site.address() + "/" + language.code() + "/feeds/search?q={searchTerms}\"", "<Language>" + language.tag() + "</Language>");
            assertThat(host.get("/" + language.code() + "/open-data").text()).contains("<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"EC-Link\" href=\"/" + language.code() + "/opensearch.xml\">", "/oai?verb=Identify");
        }
    }

    @Test
    void pagesOfOtherSitesMayReadWhatDescribesAWork() {
        for (var address : List.of("/works/" + work(4).id() + "/linkset.json", "/oai?verb=Identify")) assertThat(host.get(address, "Origin", "https://index.example").header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    /** All of them in one file, through both of our own programs. */
    @Test
    void whatIsCitedInBibTeXIsReadAgain() {
        var all = works.there().stream().map(works::get).toList();
        var read = Bibliography.parse("all.bib", open.cite(all, CitationFormat.BIBTEX).getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        assertThat(read.entries()).hasSameSizeAs(all);
        for (var number = 0; number < all.size(); number++) {
            var said = all.get(number).description();
            var again = read.entries().get(number).description();
            assertThat(again.title().text()).isEqualTo(clean(said.title().text()));
            assertThat(again.languages()).containsExactly(said.title().language());
            assertThat(again.issued().year()).isEqualTo(said.issued().year());
            assertThat(again.contributors()).hasSameSizeAs(said.contributors().stream().filter(one -> List.of("Creator", "Editor", "Translator").contains(one.role().dataCite())).toList());
            assertThat(again.doi()).isEqualTo(said.doi());
        }
    }

    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E]+", " ").replaceAll(" {2,}", " ").strip();
    }
}
