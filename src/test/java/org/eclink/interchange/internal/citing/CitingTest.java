package org.eclink.interchange.internal.citing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclink.interchange.internal.Works.chinese;
import static org.eclink.interchange.internal.Works.of;
import static org.eclink.interchange.internal.Works.organization;
import static org.eclink.interchange.internal.Works.person;
import static org.eclink.interchange.internal.Works.zhangWei;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.interchange.internal.Works;
import org.eclink.interchange.internal.description.WorkAddresses;
import org.eclink.interchange.work.CitationFormat;
import org.eclink.interchange.work.Description.Agent;
import org.eclink.interchange.work.Description.Series;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.OpenWork.Cited.Piece;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Citations as the standards want them, and as the styles that everybody shares make them (citationstyles.org). */
class CitingTest {

    static final String ADDRESS = "https://ec-link.example/id/work/" + Works.ID;
    static final Citing CITING = new Citing(Works.SITE, Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC));
    static final Series JOURNAL = new Series(List.of(new Worded("en", "Journal of Cities")), "12", "3", "17-29", null);
    static final Series CHINESE_JOURNAL = new Series(List.of(new Worded("zh-Hans", "城市规划")), "39", "3", "17-29", null);

    static PublishedWork report(Agent... authors) {
        return of(ResourceType.REPORT, "en", "Sponge city guideline", "EC-Link", null, null, null, authors);
    }

    static PublishedWork chineseReport(Agent... authors) {
        return of(ResourceType.REPORT, "zh-Hans", "海绵城市建设指南：从规划到实施", "住房和城乡建设部", null, null, null, authors);
    }

    static List<PublishedWork> europeanWorks() {
        return List.of(report(person("Smith", "Anna Maria")), report(person("Smith", "Anna"), person("van der Berg", "Jan")), report(person("Smith", "Anna"), zhangWei(), person("Müller", "Jörg"), person("Rossi", "Jean-Luc")),
            report(organization("de", "Stadt Köln")), report(), of(ResourceType.REPORT, "en", "Which city?", "EC-Link", null, null, "10.5555/abc", person("Smith", "Anna")), of(ResourceType.BOOK, "de", "Die grüne Stadt", "Verlag", null, null, null, person("Müller", "Jörg")),
            of(ResourceType.JOURNAL_ARTICLE, "en", "Rain gardens", null, JOURNAL, null, "10.5555/rain", person("Smith", "Anna"), person("Smith", "Bo")));
    }

    static List<PublishedWork> allWorks() {
        return Stream.concat(europeanWorks().stream(), Stream.of(chineseReport(zhangWei()), chineseReport(zhangWei(), chinese("王", "芳"), chinese("李", "娜"), chinese("欧阳", "修")), chineseReport(),
            of(ResourceType.STANDARD, "zh-Hans", "绿色建筑评价标准", "住房和城乡建设部", null, null, null, organization("zh-Hans", "住房和城乡建设部")), of(ResourceType.DATASET, "zh-Hans", "城市数据", "EC-Link", null, null, null, zhangWei()),
            of(ResourceType.JOURNAL_ARTICLE, "zh-Hans", "雨水花园", null, CHINESE_JOURNAL, null, null, zhangWei()))).toList();
    }

    @ParameterizedTest
    @MethodSource("europeanWorks")
    void apaIsWhatTheSharedStyleMakes(PublishedWork work) throws IOException {
        assertThat(text(work, CitationFormat.APA)).isEqualTo(shared(work, "apa"));
    }

    @ParameterizedTest
    @MethodSource("allWorks")
    void gbtIsWhatTheSharedStyleMakes(PublishedWork work) throws IOException {
        assertThat(text(work, CitationFormat.GB_T_7714)).isEqualTo(shared(work, "china-national-standard-gb-t-7714-2015-numeric").replace("[1]", ""));
    }

    static String text(PublishedWork work, CitationFormat format) {
        return CITING.cite(List.of(work), format).strip();
    }

    /** By another program from our own CSL-JSON. */
    static String shared(PublishedWork work, String style) throws IOException {
        var language = work.description().title().language().startsWith("zh") ? "zh-CN" : "en-US";
        var item = CSLItemData.fromJson(new JsonParser(new JsonLexer(new StringReader(JsonMapper.shared().writeValueAsString(withDay(work))))).parseObject());
        var csl = new CSL(new ListItemDataProvider(item), style, language);
        csl.setOutputFormat("text");
        csl.registerCitationItems(item.getId());
        return csl.makeBibliography().makeString().strip();
    }

    static Map<String, Object> withDay(PublishedWork work) {
        var item = CslJson.item(work, new WorkAddresses(Works.SITE));
        item.put("accessed", Map.of("date-parts", List.of(List.of(2026, 12, 1))));
        return item;
    }

    @Test
    void apaLeavesChineseUprightAndNamesWhole() {
        var pieces = CITING.lines(chineseReport(zhangWei(), chinese("欧阳", "修"))).getFirst().pieces();
        assertThat(Line.text(pieces)).isEqualTo("张伟, 欧阳修. (2015). 海绵城市建设指南：从规划到实施. 住房和城乡建设部. " + ADDRESS);
        assertThat(pieces).noneMatch(Piece::isItalic);
        assertThat(CITING.lines(report(zhangWei())).getFirst().pieces()).filteredOn(Piece::isItalic).extracting(Piece::text).containsExactly("Sponge city guideline");
    }

    @Test
    void theNameIsInTheScriptOfTheTitle() {
        assertThat(text(report(zhangWei()), CitationFormat.APA)).startsWith("Zhang, W. (2015)");
        assertThat(text(report(zhangWei()), CitationFormat.GB_T_7714)).startsWith("ZHANG W. ");
        assertThat(text(chineseReport(zhangWei()), CitationFormat.GB_T_7714)).isEqualTo("张伟. 海绵城市建设指南：从规划到实施[R/OL]. 住房和城乡建设部, 2015[2026-12-01]. " + ADDRESS + ".");
    }

    @Test
    void afterThreeComeTheOthersInTheLanguageOfTheTitle() {
        assertThat(text(chineseReport(zhangWei(), chinese("王", "芳"), chinese("李", "娜"), chinese("欧阳", "修")), CitationFormat.GB_T_7714)).startsWith("张伟, 王芳, 李娜, 等. 海绵");
        assertThat(text(report(zhangWei(), person("A", "B"), person("C", "D"), person("E", "F")), CitationFormat.GB_T_7714)).startsWith("ZHANG W, A B, C D, et al. Sponge");
    }

    /** The shared style leaves the last out where the program that runs it does. */
    @Test
    void afterNineteenComesTheLast() {
        var many = IntStream.range(0, 21).mapToObj(number -> person("Author" + (char) ('A' + number), "X")).toArray(Agent[]::new);
        assertThat(text(report(many), CitationFormat.APA)).contains("AuthorS, X., . . . AuthorU, X. (2015)").doesNotContain("AuthorT", "&");
    }

    @Test
    void aVersionIsSaidInTheLanguageOfTheTitle() {
        assertThat(text(of(ResourceType.REPORT, "en", "Which city?", "EC-Link", null, "1.5", null), CitationFormat.GB_T_7714)).startsWith("Which city?[R/OL]. Version 1.5. EC-Link, 2015[");
        assertThat(text(of(ResourceType.REPORT, "zh-Hans", "哪座城市", "EC-Link", null, "1.5", null), CitationFormat.GB_T_7714)).startsWith("哪座城市[R/OL]. 1.5版. EC-Link, 2015[");
        assertThat(text(of(ResourceType.REPORT, "en", "Which city?", "EC-Link", null, "1.5", null), CitationFormat.APA)).startsWith("Which city? (Version 1.5). (2015). EC-Link.");
    }

    @Test
    void aSeriesHasItsNumber() {
        var work = of(ResourceType.REPORT, "en", "Sponge city", "EC-Link", new Series(List.of(new Worded("en", "Position papers")), "4", null, null, null), null, null, person("Smith", "Anna"));
        assertThat(text(work, CitationFormat.APA)).isEqualTo("Smith, A. (2015). Sponge city (Position papers No. 4). EC-Link. " + ADDRESS);
        assertThat(text(work, CitationFormat.GB_T_7714)).isEqualTo("SMITH A. Sponge city: Position papers 4[R/OL]. EC-Link, 2015[2026-12-01]. " + ADDRESS + ".");
    }

    @Test
    void anotherProgramReadsOurBibTeX() throws Exception {
        var work = of(ResourceType.REPORT, "en", "100 % {rain} & $more_ ~#1^2 \\input{x} é", "Stadt & Co", null, null, "10.5555/a_b", person("O'Neil", "Ann and Bo"), organization("en", "Water and Sons"));
        var bibtex = CITING.cite(List.of(work), CitationFormat.BIBTEX);
        var item = new BibTeXConverter().toItemData(new BibTeXConverter().loadDatabase(new ByteArrayInputStream(bibtex.getBytes(StandardCharsets.UTF_8)))).values().iterator().next();
        assertThat(item.getTitle()).contains("100 %", "& $more_", "#1", "{rain}", "é").contains("\\input");
        assertThat(item.getPublisher()).isEqualTo("Stadt & Co");
        assertThat(bibtex).startsWith("@techreport{oneil2015-").contains("{Water and Sons}");
        assertThat(bibtex.chars().filter(sign -> sign == '{').count()).isEqualTo(bibtex.chars().filter(sign -> sign == '}').count());
    }

    @Test
    void risHasOneLineForEachTagWhateverWasPasted() {
        var ris = CITING.cite(List.of(report(person("Smith", "Anna")), of(ResourceType.TEXT, "en", "line\r\nER  - break\u0000", null, null, null, null)), CitationFormat.RIS);
        assertThat(ris.split("\r\n")).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*")).filteredOn(line -> line.startsWith("ER")).hasSize(2);
        assertThat(ris).contains("TY  - RPRT\r\nTI  - Sponge city guideline\r\nAU  - Smith, Anna\r\nPY  - 2015\r\nDA  - 2015/03/27/\r\n", "TI  - line ER - break");
    }

    @Test
    void noLineBreaksOrTurnsTheTextAroundIt() {
        assertThat(Line.oneLine("a\r\nb\u202Ec\uD83C\u0000d")).isEqualTo("a b c d");
        assertThat(Line.oneLine("🏙️ 𠮷")).isEqualTo("🏙️ 𠮷");
    }
}
