package org.eclink.translation.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclink.translation.LanguageTag;

/** DeepL and what speaks like it: POST /v2/translate (its documentation, version 2). */
record DeepL(Line line) implements Engine {

    @Override
    public List<String> translate(List<String> texts, LanguageTag from, LanguageTag into, Map<String, String> agreed) throws Unanswered, InterruptedException {
        var question = new LinkedHashMap<String, Object>(Map.of("text", texts, "source_lang", source(from), "target_lang", target(into), "preserve_formatting", true));
        if (!agreed.isEmpty()) question.put("context", String.join("; ", agreed.entrySet().stream().map(term -> term.getKey() + " = " + term.getValue()).toList()));
        var answer = line.ask("/v2/translate", question, "Authorization", "DeepL-Auth-Key " + (line.settings().key() == null ? "" : line.settings().key()));
        var translated = new ArrayList<String>();
        for (var one : answer.path("translations")) translated.add(one.path("text").asString(""));
        return translated;
    }

    private static String source(LanguageTag language) {
        return language.value().startsWith("zh") ? "ZH" : language.value().toUpperCase(Locale.ROOT);
    }

    private static String target(LanguageTag language) {
        return switch (language.value()) {
            case "zh-Hans" -> "ZH-HANS";
            case "zh-Hant" -> "ZH-HANT";
            case "en" -> "EN-GB";
            case "pt" -> "PT-PT";
            default -> language.value().toUpperCase(Locale.ROOT);
        };
    }
}
