package org.eclink.accounts.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNameTest {

    @ParameterizedTest
    @ValueSource(strings = { "王小明", "欧阳娜娜", "阿卜杜拉·买买提", "㼆䶮", "𠮷田" })
    void takesANameInChinese(String typed) {
        assertThat(TypedName.of(typed).refusalAsChinese()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Wang Xiaoming", "Ilse van den Berg", "O’Neill", "O'Neill", "Jean-Luc", "Ö", "Łukasz Żółć", "J. R. Ortiz", "Γιώργος Παπαδόπουλος", "Иван Петров",
        "D’Arcy Ní Mháille" })
    void takesANameInLetters(String typed) {
        assertThat(TypedName.of(typed).refusalAsLatin()).isEmpty();
    }

    @Test
    void seesThroughWhatCannotBeSeen() {
        assertThat(TypedName.of(" Anna\u200b \u00a0 de\tVries\u2060 ").text()).isEqualTo("Anna de Vries");
        assertThat(TypedName.of("\u202eannA\u202c").text()).isEqualTo("annA");
        assertThat(TypedName.of("\u200b\u2060 ").isEmpty()).isTrue();
        assertThat(TypedName.of("Rene\u0301")).isEqualTo(TypedName.of("Ren\u00e9"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "😀", "Anna 😀", "...", "Anna <b>", "Robert'); drop table accounts.account;--", "https://evil.example", "anna@luoyang.example", "R2D2", "Anna\u0000", "Anna_Bo" })
    void refusesWhatIsInNoName(String typed) {
        assertThat(TypedName.of(typed).refusalAsLatin()).contains("accounts.name.signs");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Аnna de Vries", "Annа", "Αnna" })
    void refusesLettersThatOnlyLookAlike(String typed) {
        assertThat(TypedName.of(typed).refusalAsLatin()).contains("accounts.name.mixed");
    }

    @Test
    void tellsTheTwoFieldsApart() {
        assertThat(TypedName.of("Wang Xiaoming").refusalAsChinese()).contains("accounts.name.notChinese");
        assertThat(TypedName.of("王小明").refusalAsLatin()).contains("accounts.name.chinese");
    }

    @Test
    void refusesWhatIsLongerThanAnyName() {
        assertThat(TypedName.of("a".repeat(80)).refusalAsLatin()).isEmpty();
        assertThat(TypedName.of("a".repeat(81)).refusalAsLatin()).contains("accounts.name.long");
    }
}
