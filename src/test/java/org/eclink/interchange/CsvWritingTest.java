package org.eclink.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWritingTest {

    @Test
    void writesWhatWeReadBack() throws IOException {
        var bytes = written("Baile Átha Cliath, Dublin", "says \"hello\"", "two\r\nlines", "洛阳", null);
        var table = CsvTable.parse("back.csv", bytes);
        assertThat(table.problems()).isEmpty();
        assertThat(table.rows().getFirst().values().values()).containsExactly("Baile Átha Cliath, Dublin", "says \"hello\"", "two\r\nlines", "洛阳", "");
    }

    @Test
    void endsLinesWithCarriageReturnAndLineFeedAndBeginsWithoutAMark() throws IOException {
        assertThat(new String(written("x", 1, 2.5, -0.1278, ""), StandardCharsets.UTF_8)).isEqualTo("a,b,c,d,e\r\nx,1,2.5,-0.1278,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 20", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "=cmd|'/c calc'!A0"})
    void makesFormulasHarmless(String formula) {
        assertThat(CsvWriting.harmless(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-0.1278", "113.5678", "Luoyang", "a=b", "1-2", "https://example.org/?a=b"})
    void leavesEverythingElseAlone(String value) {
        assertThat(CsvWriting.harmless(value)).isEqualTo(value);
    }

    private static byte[] written(Object... values) throws IOException {
        var out = new ByteArrayOutputStream();
        var writing = new CsvWriting(out, List.of("a", "b", "c", "d", "e"));
        writing.row(Arrays.asList(values));
        writing.flush();
        return out.toByteArray();
    }
}
