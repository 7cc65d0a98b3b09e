package org.eclink.accounts.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = { "two shores, one line", "xkq wvz9", "河水清且涟漪兮不素餐", "        q", "Tr0ub4dor&3", "𝓹𝓪𝓼𝓼wort ist lang" })
    void asksForNothingButLength(String password) {
        assertThat(refusal(password)).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(refusal("洛阳水务局值班")).contains("accounts.password.short");
        assertThat(refusal("洛阳水务局值班室")).isEmpty();
        assertThat(refusal("🚲🚲🚲🚲🚉🚉🚉")).contains("accounts.password.short");
        assertThat(refusal("x y".repeat(66) + "zz")).isEmpty();
        assertThat(refusal("x y".repeat(67))).contains("accounts.password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = { "password", "PASSWORD", "12345678", "qwertyuiop", "iloveyou", "aaaaaaaaaaaaaa", "11111111111111111" })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(refusal(password)).contains("accounts.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = { "anna1234", "vries2026", "luoyang!", "EcLink2026" })
    void refusesWhatEverybodyKnowsOfItsOwner(String password) {
        assertThat(refusal(password)).contains("accounts.password.told");
    }

    @Test
    void doesNotMindANameWithinALongSentence() {
        assertThat(refusal("anna walks along the river")).isEmpty();
    }

    private static Optional<String> refusal(String password) {
        return NewPassword.refusal(password, Stream.of("Anna de Vries", "anna@luoyang.example"));
    }
}
