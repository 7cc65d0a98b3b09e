package org.eclink.translation.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclink.translation.LanguageTag;

/** LibreTranslate and what speaks like it: POST /translate (its documentation, version 1.6). */
record LibreTranslate(Line line) implements Engine {

    @Override
    public List<String> translate(List<String> texts, LanguageTag from, LanguageTag into, Map<String, String> agreed) throws Unanswered, InterruptedException {
        var question = new LinkedHashMap<String, Object>(Map.of("q", texts, "source", code(from), "target", code(into), "format", "text"));
        if (line.settings().key() != null) question.put("api_key", line.settings().key());
        var answer = line.ask("/translate", question).path("translatedText");
        var translated = new ArrayList<String>();
        if (answer.isString() && texts.size() == 1) translated.add(answer.asString());
        for (var one : answer) translated.add(one.asString(""));
        return translated;
    }

    private static String code(LanguageTag language) {
        return switch (language.value()) {
            case "zh-Hans" -> "zh";
            case "zh-Hant" -> "zt";
            default -> language.value();
        };
    }
}
