package org.eclink.search.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {

    @ParameterizedTest
    @ValueSource(strings = { "海", "海绵", "城市", "haim", "hai mian", "hmcs", "HMC", "chengsh", "海綿" })
    void aChineseTitleBeginsInCharactersInPinyinAndByInitials(String typed) {
        assertThat(Beginnings.of(List.of("海绵城市"))).contains(Beginnings.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "gu", "Guide to", "sponge", "CITIES", "köln", "koln" })
    void anyWordOfATitleIsABeginning(String typed) {
        assertThat(Beginnings.of(List.of("Guide to sponge cities in Köln"))).contains(Beginnings.typed(typed));
    }

    @Test
    void theBeginningOfTheWholeIsMarked() {
        assertThat(Beginnings.of(List.of("Water plan"))).contains("^wat", "plan").doesNotContain("^plan");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "🏙", "…", "()" })
    void whatHasNoLettersBeginsNothing(String typed) {
        assertThat(Beginnings.typed(typed)).isEmpty();
    }

    @Test
    void aLongTitleHasNoMoreThanItNeeds() {
        assertThat(Beginnings.of(List.of("word ".repeat(5000)))).hasSizeLessThanOrEqualTo(400);
    }
}
