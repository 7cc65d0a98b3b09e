package org.eclink.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    @Test
    void readsAFileWithAByteOrderMark(@TempDir Path directory) throws Exception {
        var file = Files.writeString(directory.resolve("cities.csv"), "\uFEFF\"code\",name\ncn-luoyang,洛阳\n");

        var table = CsvTable.read(file, "code", "name");

        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.get("code")).isEqualTo("cn-luoyang");
            assertThat(row.get("name")).isEqualTo("洛阳");
            assertThat(row.line()).isEqualTo(2);
        });
    }

    @Test
    void readsTheStartingDataFromTheClasspath() {
        var table = CsvTable.resource("data/sectors.csv", "code");

        assertThat(table.name()).isEqualTo("sectors.csv");
        assertThat(table.rows()).hasSize(7);
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void readsGb18030WhereTheBytesAreNoUtf8() {
        var table = CsvTable.parse("cities.csv", "名称\n洛阳𠮷\n".getBytes(Charset.forName("GB18030")), "名称");

        assertThat(table.rows().getFirst().get("名称")).isEqualTo("洛阳𠮷");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(CsvTable.parse("cities.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x61, 0}).problems())
            .containsExactly(new CsvProblem("cities.csv", 1, "neither UTF-8 nor GB 18030"));
    }

    @Test
    void countsLinesAsAnEditorDoesThroughQuotedNewlinesAndBlankLines() {
        var table = read("code,note\r\na,\"two\r\nlines\"\r\n\r\nb,\"\"\"quoted\"\", with comma\"\r\n");

        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2L, 5L);
        assertThat(table.rows().get(0).get("note")).isEqualTo("two\r\nlines");
        assertThat(table.rows().get(1).get("note")).isEqualTo("\"quoted\", with comma");
    }

    @Test
    void namesEveryMissingColumnAndReadsNoRow() {
        var table = CsvTable.parse("cities.csv", bytes("code\na\n"), "code", "name", "country");

        assertThat(table.rows()).isEmpty();
        assertThat(table.problems()).extracting(CsvProblem::toString).containsExactly(
                "cities.csv:1: column name is missing", "cities.csv:1: column country is missing");
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        assertThat(read("code,name,code\na,b,c\n").problems()).extracting(CsvProblem::reason)
            .containsExactly("column code stands twice");
    }

    @Test
    void leavesOutRowsWithTooFewAndTooManyFieldsAndReadsTheOthers() {
        var table = read("code,name\na\nb,B\nc,C,more\n");

        assertThat(table.rows()).extracting(row -> row.get("code")).containsExactly("b");
        assertThat(table.problems()).extracting(CsvProblem::toString)
            .containsExactly("test.csv:2: 1 fields instead of 2", "test.csv:4: 3 fields instead of 2");
    }

    @Test
    void leavesOutARowWithAnOverlongValue() {
        var table = read("code,name\na," + "x".repeat(4001) + "\nb," + "x".repeat(4000) + "\n");

        assertThat(table.rows()).extracting(row -> row.get("code")).containsExactly("b");
        assertThat(table.problems()).extracting(CsvProblem::toString)
            .containsExactly("test.csv:2: name: longer than 4000 characters");
    }

    @Test
    void leavesOutARowWithNulOrALostCharacter() {
        var table = read("code\na\0b\nM\uFFFDnchen\nok\n");

        assertThat(table.rows()).extracting(row -> row.get("code")).containsExactly("ok");
        assertThat(table.problems()).extracting(CsvProblem::line).containsExactly(2L, 3L);
    }

    @Test
    void takesInvisibleCharactersAwayAndComposesAccents() {
        var row = read("name\n\u202E \u200BGu\u0308tersloh\u2069\u00A0 \n").rows().getFirst();

        assertThat(row.get("name")).isEqualTo("Gütersloh\u00A0"); // a no-break space is visible
    }

    @Test
    void quotesThatDoNotMatchAreReportedWithTheirLine() {
        var table = read("code,name\na,A\nb,\"B\"x,\nc,C\n");

        assertThat(table.problems().getFirst()).hasToString("test.csv:3: quotes do not match");
        assertThat(table.rows()).extracting(row -> row.get("code")).containsExactly("a", "c");
    }

    @Test
    void aRowOfNothingButBrokenQuotesIsOneProblem() {
        assertThat(read("code\n" + "\"\"x".repeat(100_000) + "\nok\n").problems()).hasSize(1);
    }

    @Test
    void aQuoteThatNeverEndsLosesOnlyWhatFollows() {
        var table = read("code,name\na,A\nb,\"B\nc,C\n");

        assertThat(table.problems()).containsExactly(new CsvProblem("test.csv", 3, "quotes do not match"));
        assertThat(table.rows()).extracting(row -> row.get("code")).containsExactly("a");
    }

    @Test
    void anEmptyFileIsAProblemAndAHeaderAloneIsNot() {
        assertThat(read("").problems()).extracting(CsvProblem::reason).containsExactly("empty file");
        assertThat(read("\uFEFF\r\n").problems()).hasSize(1);
        assertThat(read("code,name\n").problems()).isEmpty();
    }

    @Test
    void askingForAColumnThatIsNotThereIsAMistake() {
        var row = read("code\na\n").rows().getFirst();

        assertThatThrownBy(() -> row.get("name")).hasMessage("test.csv has no column name");
        assertThat(row.find("name")).isEmpty();
    }

    private static CsvTable read(String text) {
        return CsvTable.parse("test.csv", bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
