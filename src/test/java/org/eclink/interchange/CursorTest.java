package org.eclink.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    static final String LIST = "cities 洛阳 {COUNTRY=[CN]}";

    @Test
    void leadsBackToItsPosition() {
        var text = new Cursor(LIST, "42").text();
        assertThat(text).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.<Integer>position(text, LIST, Integer::valueOf)).isEqualTo(42);
    }

    @Test
    void fitsNoOtherList() {
        var text = new Cursor(LIST, "42").text();
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.position(text, "cities", Integer::valueOf));
    }

    @Test
    void doesNotSurviveAnyChange() {
        var text = new Cursor(LIST, "42").text();
        for (var i = 0; i < text.length(); i++) {
            var changed = text.substring(0, i) + (text.charAt(i) == 'B' ? 'C' : 'B') + text.substring(i + 1);
            assertThatIllegalArgumentException().as(changed).isThrownBy(() -> Cursor.position(changed, LIST, Integer::valueOf));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "%00", "AQ", "AQAAAAAAAAAA", "Ag", "洛阳", "AdNnnMH4B8k8Mg==", "../../etc"})
    void isNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.position(text, LIST, Function.identity()));
    }

    @Test
    void refusesAPositionThatTheListCannotRead() {
        var text = new Cursor(LIST, "no number").text();
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.position(text, LIST, Integer::valueOf));
    }
}
