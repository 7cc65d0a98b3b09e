package org.eclink.directory.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({
        "洛阳, Luoyang", "洛阳, 洛阳", "洛阳, 洛陽", "洛阳, luo yang", "洛阳, LUÒYÁNG", "洛阳, Luo-Yang", "洛阳, ＬＵＯＹＡＮＧ", "洛阳, 阳",
        "Köln, Köln", "Köln, Koln", "Köln, Koeln", "Köln, KÖLN", "科隆, 科隆", "Cologne, cologne",
        "Xi'an, xian", "Xi'an, Xi’an", "Xi'an, xi an", "西咸新区, 新区", "西咸新区, xixian xinqu",
        "Frankfurt am Main, frankfurt am", "Frankfurt am Main, main", "Łódź, lodz", "Göteborg, goeteborg",
        "Αθήνα, athina", "Београд, beograd", "Aarhus, aarhus", "Århus, aarhus", "Málaga, malaga",
    })
    void findsANameByAnyFormOfItsBeginning(String name, String typed) {
        assertThat(NameKeys.ofName(name).keySet()).anyMatch(key -> key.startsWith(NameKeys.ofQuery(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B\u200F", "!?;--", "\uD83C\uDFD9", "\u0000"})
    void hasNoKeyForWhatHasNoLetter(String typed) {
        assertThat(NameKeys.ofQuery(typed)).isEmpty();
    }

    @Test
    void ignoresInvisibleAndRightToLeftMarks() {
        assertThat(NameKeys.ofQuery("\u202Eluo\u200Byang\u0000")).isEqualTo("luoyang");
    }

    @Test
    void cutsWhatNoCityIsCalled() {
        assertThat(NameKeys.ofQuery("洛".repeat(5000))).hasSize(NameKeys.LONGEST);
    }

    /** Plain Latin letters take a shorter way; an invisible character sends the same name along the long one. */
    @ParameterizedTest
    @ValueSource(strings = {"Newcastle upon Tyne", "'s-Hertogenbosch", "ST. POELTEN / Sankt Poelten", "L'Aquila (AQ)", "Tab\tTown 3", "I"})
    void givesPlainLettersTheSameKeysAsAllOthers(String name) {
        assertThat(NameKeys.ofName(name)).isEqualTo(NameKeys.ofName(name.replace(" / ", "\u200B / ") + "\u200B"));
    }

    @Test
    void tellsTheWholeNameFromItsParts() {
        assertThat(NameKeys.ofName("Den Haag")).containsExactlyInAnyOrderEntriesOf(java.util.Map.of("denhaag", true, "haag", false));
    }
}
