package org.eclink.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule is shown what it is there to find. */
class MessageRulesTest {

    static final Bundle ENGLISH = new Bundle("desk", "en", Map.of("desk.ask", "Ask {city}", "desk.count", "{count, plural, one {#} other {#}}"));
    static final Bundle CHINESE = new Bundle("desk", "zh", Map.of("desk.ask", "向{city}提问", "desk.count", "{count}"));

    @Test
    void acceptsWordsThatAreComplete() {
        assertThat(MessageRules.incomplete(List.of(ENGLISH, CHINESE))).isEmpty();
        assertThat(MessageRules.differentArguments(List.of(ENGLISH, CHINESE))).isEmpty();
        assertThat(MessageRules.malformed(List.of(ENGLISH, CHINESE))).isEmpty();
    }

    @Test
    void findsAKeyThatALanguageLacksAndOneThatEnglishLacks() {
        assertThat(MessageRules.incomplete(List.of(ENGLISH, chinese("desk.ask", "问", "desk.more", "更多")))).containsExactly(
            "messages/desk.properties lacks desk.more", "messages/desk_zh.properties lacks desk.count");
    }

    @Test
    void findsAModuleThatDoesNotSpeakALanguageAtAll() {
        assertThat(MessageRules.incomplete(List.of(ENGLISH, new Bundle("web", "zh", Map.of("web.skip", "跳到正文")), new Bundle("web", "en", Map.of("web.skip", "Skip")))))
            .containsExactly("messages/desk_zh.properties lacks desk.ask", "messages/desk_zh.properties lacks desk.count");
    }

    @Test
    void findsAnEmptyText() {
        assertThat(MessageRules.incomplete(List.of(ENGLISH, chinese("desk.ask", "", "desk.count", "{count}"))))
            .containsExactly("messages/desk_zh.properties lacks desk.ask");
    }

    @Test
    void findsAKeyOfAnotherModule() {
        assertThat(MessageRules.misplaced(List.of(chinese("web.skip", "跳")))).hasSize(1);
    }

    @Test
    void findsATextThatDoesNotParse() {
        assertThat(MessageRules.malformed(List.of(chinese("desk.ask", "{city", "desk.count", "{count, plural, one {#}}", "desk.when", "{day, date}")))).hasSize(3);
    }

    @Test
    void findsAnArgumentWithAnotherName() {
        assertThat(MessageRules.differentArguments(List.of(ENGLISH, chinese("desk.ask", "{place}")))).containsExactly(
            "messages/desk_zh.properties: desk.ask takes [place] where English takes [city]");
    }

    @Test
    void findsAKeyThatNoFileHoldsButNotATable() {
        var code = new SourceFile("Desk.java", "say(\"desk.ask\")\nsay(\"desk.aks\") + \"desk.cuont.\" + \"desk.request\" + \"other.thing\"");
        var migration = new SourceFile("V1.sql", "create table desk.request (");
        assertThat(MessageRules.unknown(List.of(ENGLISH), List.of(code), List.of(migration))).containsExactly(
            "Desk.java:2 says desk.aks, which no message file holds", "Desk.java:2 says desk.cuont., which no message file holds");
    }

    @Test
    void findsAKeyThatIsSaidNowhere() {
        var code = new SourceFile("Desk.java", "say(\"desk.ask\"); \"desk.\" + name");
        assertThat(MessageRules.unused(List.of(ENGLISH), List.of(code))).containsExactly("desk.count is said nowhere");
    }

    @Test
    void countsAComposedKeyAsSaid() {
        var stages = new Bundle("desk", "en", Map.of("desk.stage.waiting", "Waiting"));
        assertThat(MessageRules.unused(List.of(stages), List.of(new SourceFile("Desk.java", "\"desk.stage.\" + stage")))).isEmpty();
    }

    @Test
    void countsAKeyThatHangsOnAnotherAsSaid() {
        var parts = new Bundle("desk", "en", Map.of("desk.part", "Part", "desk.part.say", "It is", "desk.part.more", "More"));
        assertThat(MessageRules.unused(List.of(parts), List.of(new SourceFile("Desk.java", "say(\"desk.part\"); say(key + \".say\")")))).containsExactly("desk.part.more is said nowhere");
    }

    private static Bundle chinese(String... keysAndTexts) {
        var messages = new java.util.TreeMap<String, String>();
        for (var i = 0; i < keysAndTexts.length; i += 2) messages.put(keysAndTexts[i], keysAndTexts[i + 1]);
        return new Bundle("desk", "zh", messages);
    }
}
