package org.eclink.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is shown what it is there to find. */
class ScriptRulesTest {

    @Test
    void acceptsABehaviour() {
        var script = script("""
            // cities are filtered, see https://example.org
            const velocity = form.dataset.enhance;
            if (velocity) fetch(`${form.action}?${query}`); /* sector */
            document.createElementNS("http://www.w3.org/2000/svg", "svg");
            """);
        assertThat(ScriptRules.evaluated(script)).isEmpty();
        assertThat(ScriptRules.absoluteAddresses(script)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "eval(text)", "new Function(text)", "element.innerHTML = text", "setTimeout(\"run()\", 3)", "element.insertAdjacentHTML(\"beforeend\", text)" })
    void findsTextThatIsRunOrWritten(String planted) {
        assertThat(ScriptRules.evaluated(script(planted))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "fetch(\"https://maps.example/tiles\")", "import x from '//cdn.example/x.js'", "new WebSocket(`wss://chat.example`)" })
    void findsAnotherHost(String planted) {
        assertThat(ScriptRules.absoluteAddresses(script(planted))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "const cityList = 1", "find('.sector')", "openPartnerships()" })
    void findsAWordOfTheTrade(String planted) {
        assertThat(ScriptRules.wordsOfTheTrade(script(planted))).hasSize(1);
    }

    private static List<SourceFile> script(String text) {
        return List.of(new SourceFile("planted.js", text));
    }
}
