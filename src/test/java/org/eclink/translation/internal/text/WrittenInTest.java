package org.eclink.translation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenInTest {

    private static final WrittenIn WRITTEN_IN = new WrittenIn();

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "zh-Hans; 珠海建成十座海绵公园，雨水用于绿化灌溉。", "zh-Hant; 臺北建成十座海綿公園，雨水用於綠化灌溉。", "zh-Hans; 使用GIS和BIM的城市", "zh-Hans; 水",
        "nl; De stad vangt regenwater op in tien parken en gebruikt het voor het groen.", "de; Die Stadt sammelt Regenwasser in zehn Parks und nutzt es für das Stadtgrün.", "en; The city collects rain water in ten parks and uses it for its trees.",
        "fr; La ville recueille l’eau de pluie dans dix parcs et s’en sert pour ses arbres.", "it; La città raccoglie l’acqua piovana in dieci parchi e la usa per gli alberi.", "es; La ciudad recoge el agua de lluvia en diez parques y la utiliza para los árboles.",
        "pl; Miasto zbiera deszczówkę w dziesięciu parkach i używa jej do podlewania drzew.", "el; Η πόλη συλλέγει νερό της βροχής σε δέκα πάρκα.", "uk; Місто збирає дощову воду в десяти парках і використовує її для зелених насаджень.",
        "en; 12345 — %", "en; ''" })
    void isFoundOutFromItsSigns(String tag, String words) {
        assertThat(WRITTEN_IN.of(words).value()).isEqualTo(tag);
    }
}
