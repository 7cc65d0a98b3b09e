package org.eclink.accounts.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({ "anna@luoyang.example, anna@luoyang.example", "'  Anna.Bo@Essen.EXAMPLE ', anna.bo@essen.example", "a+b@c.example, a+b@c.example",
        "o'neill@cork.example, o'neill@cork.example", "büro@köln.example, büro@xn--kln-sna.example", "王@洛阳.example, 王@xn--nywq09f.example" })
    void oneAddressHasOneKey(String typed, String key) {
        assertThat(Address.of(typed)).get().extracting(Address::key).isEqualTo(key);
    }

    @Test
    void keepsTheLocalPartAsItsOwnerWroteIt() {
        assertThat(Address.of(" Anna@Luoyang.Example ")).get().extracting(Address::text).isEqualTo("Anna@luoyang.example");
    }

    @Test
    void writesToTheHostThatServersKnow() {
        assertThat(Address.of("xiaoming@qq。com")).get().extracting(Address::text).isEqualTo("xiaoming@qq.com");
        assertThat(Address.of("王@洛阳.example")).get().extracting(Address::text).isEqualTo("王@xn--nywq09f.example");
    }

    @Test
    void readsTheSameLetterTypedOnTwoKeyboardsAlike() {
        assertThat(Address.of("re\u0301ne\u0301@ville.example")).isEqualTo(Address.of("r\u00e9n\u00e9@ville.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "anna", "@luoyang.example", "anna@", "anna@luoyang", "anna@@luoyang.example", "an na@luoyang.example", "anna@luoyang..example",
        ".anna@luoyang.example", "anna.@luoyang.example", "anna@-luoyang.example", "\"anna\"@luoyang.example", "anna@[127.0.0.1]", "anna@127.0.0.1",
        "anna@luoyang.example\nbcc: bo@essen.example", "anna\u0000@luoyang.example", "anna\u200b@luoyang.example", "anna\u202e@luoyang.example", "<anna@luoyang.example>",
        "anna@luoyang.example,bo@essen.example", "😀@luoyang.example" })
    void refusesWhatIsNone(String typed) {
        assertThat(Address.of(typed)).isEmpty();
    }

    @Test
    void refusesWhatNoServerTakes() {
        assertThat(Address.of("a".repeat(64) + "@luoyang.example")).isPresent();
        assertThat(Address.of("a".repeat(65) + "@luoyang.example")).isEmpty();
        assertThat(Address.of("a@" + "b".repeat(63) + ".example")).isPresent();
        assertThat(Address.of("a@" + "b".repeat(64) + ".example")).isEmpty();
        assertThat(Address.of("a@" + "bcd.".repeat(100_000) + "example")).isEmpty();
    }

    @Test
    void standsInNoLog() {
        assertThat(String.valueOf(Address.of("anna@luoyang.example"))).doesNotContain("anna", "luoyang");
    }
}
