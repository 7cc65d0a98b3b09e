package org.eclink.files.internal.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "../../x,                            x",
        "C:\\Users\\anna\\plan.pdf,          plan.pdf",
        "/etc/passwd,                        passwd",
        "设计 方案(最终)\u202efdp.exe,        设计 方案(最终)fdp.exe",
        "设计　方案.pdf,                      设计 方案.pdf",
        "plan\u200b\u2066.pdf,               plan.pdf",
        "\"a\tb\u0007.pdf\",                 a b.pdf",
        "what?.pdf,                          what-.pdf",
        "...hidden,                          hidden",
        "plan.pdf. . ,                       plan.pdf",
        "CON,                                _CON",
        "nul.txt,                            _nul.txt",
        "Con gress.pdf,                      _Con gress.pdf",
        "\ud800.pdf,                         pdf",
        "Ko\u0308ln.pdf,                     Köln.pdf",
        "\"\",                               file",
        "..,                                 file",
    })
    void aNameIsOnlyAName(String typed, String name) {
        assertThat(FileName.of(typed)).isEqualTo(name);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.of("a".repeat(10_000) + ".geojson")).hasSize(150).endsWith("a.geojson");
        assertThat(FileName.of("市".repeat(500) + ".pdf")).endsWith("市.pdf").satisfies(name -> assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(220));
    }

    @Property
    void whateverIsTypedNamesOneFile(@ForAll String typed) {
        var name = FileName.of(typed);
        assertThat(name).isNotBlank().doesNotContain("/", "\\", "\u0000", "\n").doesNotStartWith(".").doesNotEndWith(".").doesNotEndWith(" ");
        assertThat(FileName.of(name)).as("once is enough").isEqualTo(name);
    }
}
