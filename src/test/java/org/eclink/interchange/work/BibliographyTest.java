package org.eclink.interchange.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.eclink.interchange.work.Bibliography.Problem;
import org.eclink.interchange.work.Bibliography.Reason;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.PersonName;
import org.eclink.interchange.work.Description.Worded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibliographyTest {

    static Bibliography read(String text) {
        return Bibliography.parse("works.bib", text.getBytes(StandardCharsets.UTF_8));
    }

    static Description only(String text) {
        var read = read(text);
        assertThat(read.problems()).isEmpty();
        return read.entries().stream().map(Bibliography.Entry::description).findFirst().orElseThrow();
    }

    static PersonName name(String author) {
        var who = only("@misc{a, title={T}, year=2015, language={english}, author={" + author + "}}").by(Role.CREATOR).getFirst();
        return ((Person) who).names().getFirst();
    }

    @Test
    void readsAReportAsItIsExported() {
        var said = only("""
            % exported by a program
            @string{ecl = "EC-Link"}
            @TechReport{smith2015,
              title = {{Sponge} city: from plan to pr\\"actice},
              author = {Smith, Anna Maria and {Water and Sons} and others},
              institution = ecl # " Office",
              year = 2015, month = mar,
              type = "Position paper", number = {4}, series = {Position papers},
              language = {english}, keywords = {water, sponge city; rain},
              doi = {https://doi.org/10.5555/a\\_b}, url = {https://ec-link.example/a\\_b},
              abstract = {One \\& two --- three.}
            }
            """);
        assertThat(said.type()).isEqualTo(ResourceType.REPORT);
        assertThat(said.titles()).containsExactly(new Worded("en", "Sponge city: from plan to präctice"));
        assertThat(said.by(Role.CREATOR)).containsExactly(new Person(List.of(new PersonName("en", "Smith", "Anna Maria")), null, List.of()), new Organization(List.of(new Worded("en", "Water and Sons")), null));
        assertThat(said.publishers()).containsExactly(new Organization(List.of(new Worded("en", "EC-Link Office")), null));
        assertThat(said.issued()).hasToString("2015-03");
        assertThat(said.series()).isEqualTo(new Description.Series(List.of(new Worded("en", "Position papers")), "4", null, null, null));
        assertThat(said.keywords()).extracting(Worded::text).containsExactly("water", "sponge city", "rain");
        assertThat(said.doi()).isEqualTo("10.5555/a_b");
        assertThat(said.identifiers()).containsExactly(new Description.Identifier("URL", "https://ec-link.example/a_b"));
        assertThat(said.abstracts()).containsExactly(new Worded("en", "One & two — three."));
    }

    @Test
    void readsChineseWhicheverWayItIsWritten() {
        var text = "@article{zhang, title={海绵城市{雨水}花园}, author={张, 伟 and 欧阳修 and Smith, Anna}, journal={城市规划}, volume={39}, number={3}, pages={17--29}, year={2015年}, keywords={雨水；花园}}";
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            var said = Bibliography.parse("a.bib", text.getBytes(charset)).entries().getFirst().description();
            assertThat(said.titles()).containsExactly(new Worded("zh", "海绵城市雨水花园"));
            assertThat(said.by(Role.CREATOR)).extracting(who -> ((Person) who).names().getFirst()).containsExactly(new PersonName("zh", "张", "伟"), new PersonName("zh", "欧阳修", ""), new PersonName("und-Latn", "Smith", "Anna"));
            assertThat(said.series()).isEqualTo(new Description.Series(List.of(new Worded("zh", "城市规划")), "39", "3", "17-29", null));
            assertThat(said.keywords()).extracting(Worded::text).containsExactly("雨水", "花园");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Anna Smith|Smith|Anna", "Jan van der Berg|van der Berg|Jan", "van der Berg, Jan|van der Berg|Jan", "King, Jr, Martin|King Jr|Martin", "M{\\\"u}ller, J\\\"org|Müller|Jörg", "{\\L}ukasz Nowak|Nowak|Łukasz", "Plato|Plato|''", "\\c{C}elik, Ay\\c{s}e|Çelik|Ayşe",
        "Ludwig van Beethoven|van Beethoven|Ludwig" })
    void knowsWhereTheFamilysNameIs(String author, String family, String given) {
        assertThat(name(author)).isEqualTo(new PersonName("en", family, given));
    }

    @ParameterizedTest
    @CsvSource({ "english,en", "ngerman,de", "中文,zh", "zh-Hant,zh-Hant", "nl,nl" })
    void knowsLanguagesByTheirNamesAndTags(String said, String tag) {
        assertThat(only("@misc{a, title={T}, year=2015, langid={" + said + "}}").languages()).containsExactly(tag);
    }

    @Test
    void saysThatItDoesNotKnowALanguage() {
        assertThat(only("@misc{a, title={T}, year=2015}").languages()).containsExactly("und");
        assertThat(only("@misc{a, title={雨の庭}, year=2015}").languages()).containsExactly("ja");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "year=2015|2015", "year={c. 2015}|2015", "date={2015-03-27}|2015-03-27", "date={2015-03/2016}|2015-03", "year=2015, month={12}|2015-12", "year=2015, month=dec|2015-12", "year=2015, month={soon}|2015" })
    void knowsADateAsFarAsItIsSaid(String fields, String date) {
        assertThat(only("@misc{a, title={T}, " + fields + "}").issued()).hasToString(date);
    }

    @Test
    void aPartTakesTheRestFromItsWhole() {
        var read = read("@inproceedings{part, title={Part}, crossref={whole}}\n@proceedings{whole, title={Whole}, year=2015, publisher={EC-Link}}");
        var part = read.entries().getFirst().description();
        assertThat(part.series()).isEqualTo(new Description.Series(List.of(new Worded("und", "Whole")), null, null, null, null));
        assertThat(part.issued()).hasToString("2015");
        assertThat(part.publishers()).hasSize(1);
    }

    @Test
    void refusesEachEntryByItselfAndSaysInWhichLine() {
        var read = read("""
            @misc{good, title={Good}, year=2015}
            @misc{untitled, year=2015}

            @misc{undated, title={T}, year={soon}}
            @misc{unclosed, title={T, year=2015}
            @misc{good, title={Again}, year=2015}
            @misc{broken title={T}}
            @misc{strange, title={a\u0007b}, year=2015}
            @misc{impossible, title={T}, date={2015-02-30}}
            @misc(round, title={Round (or so)}, year=2015)
            @comment{@misc{no, title={No}, year=2015}}
            @misc{last, title={Last}, year=2016}
            """);
        assertThat(read.entries()).extracting(Bibliography.Entry::key).containsExactly("good", "round", "last");
        assertThat(read.entries()).extracting(Bibliography.Entry::line).containsExactly(1L, 10L, 12L);
        assertThat(read.problems()).containsExactlyInAnyOrder(new Problem(2, "untitled", Reason.UNTITLED), new Problem(4, "undated", Reason.UNDATED), new Problem(5, "unclosed", Reason.UNCLOSED), new Problem(6, "good", Reason.TWICE),
            new Problem(7, "", Reason.MALFORMED), new Problem(8, "strange", Reason.STRANGE), new Problem(9, "impossible", Reason.UNDATED));
    }

    @Test
    void refusesAFileThatIsNone() {
        assertThat(read("Dear Sir or Madam").problems()).containsExactly(new Problem(1, "", Reason.EMPTY));
        assertThat(read("").problems()).containsExactly(new Problem(1, "", Reason.EMPTY));
        assertThat(Bibliography.parse("a", new byte[] { (byte) 0xFF, (byte) 0xFF, 0 }).problems()).containsExactly(new Problem(1, "", Reason.UNREADABLE));
        assertThat(read("@misc{long, title={" + "x".repeat(Bibliography.LONGEST_ENTRY) + "}, year=2015}").problems()).containsExactly(new Problem(1, "long", Reason.LONG));
    }

    @Test
    void stopsAtTheMostEntries() {
        var read = read("@misc{a%d, title={T}, year=2015}\n".repeat(Bibliography.MOST_ENTRIES + 2).replace("a%d", "a"));
        assertThat(read.problems()).contains(new Problem(Bibliography.MOST_ENTRIES + 1, "", Reason.MANY)).hasSize(Bibliography.MOST_ENTRIES);
    }

    @Test
    void neverFailsOnWhatIsNoBibTeX() {
        var chance = new Random(7);
        var pieces = List.of("@misc{", "@article(", "}", "{", ")", "\"", ",", "=", "title", "year", "2015", "\\", "\\\"o", "#", "%", "\n", "@", "@string{a=", "雨", " and ", "$x$", "\\begin{x}", "~", "--", "a", "crossref={a}", "author={", "\\^");
        for (var round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (var piece = chance.nextInt(25); piece >= 0; piece--) text.append(pieces.get(chance.nextInt(pieces.size())));
            assertThatCode(() -> read(text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
    }
}
