package org.eclink.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({ "zh, zh-Hans", "zh-CN, zh-Hans", "zh-Hans, zh-Hans", "zh-Hans-CN, zh-Hans", "zh-TW, zh-Hant", "zh-HK, zh-Hant", "zh-Hant, zh-Hant", "ZH-hant-tw, zh-Hant", "en-GB, en", "en, en", "nl-BE, nl", "de-AT, de",
        "sr, sr", "sr-Latn, sr-Latn", "sr-Cyrl, sr", "nb-NO, nb", "pt-BR, pt", "uz-Cyrl, uz-Cyrl" })
    void readersTellLanguagesApartByWhatMatters(String said, String plain) {
        assertThat(LanguageTag.known(said).plain().value()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "english!", "中文", "en_GB", "a-very-long-tag-that-goes-on-and-on-and-on-for-ever", "-", "en--GB", "und\u0000" })
    void whatIsNoLanguageIsNone(String typed) {
        assertThat(LanguageTag.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "ar, true", "he, true", "ug, true", "zh-Hans, false", "nl, false" })
    void someAreReadFromTheRight(String said, boolean isRightToLeft) {
        assertThat(LanguageTag.known(said).isRightToLeft()).isEqualTo(isRightToLeft);
    }
}
