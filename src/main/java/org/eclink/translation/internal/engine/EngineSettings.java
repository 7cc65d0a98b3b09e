package org.eclink.translation.internal.engine;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclink.translation.internal.engine.EngineSetting.Kind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code engineKeys}: engines that draft translations, the preferred first. */
@ConfigurationProperties("eclink.translation")
record EngineSettings(@DefaultValue("") @Pattern(regexp = ENGINES, message = "for each engine its name, libretranslate, deepl or openai, its address and its key or -, with spaces between them and a semicolon before the next one; see docs/settings.md")
        String engineKeys) {

    private static final String OPTION = "near|model=[^\\s;]+|timeout=\\d{1,3}|once=\\d{3,6}|day=\\d{1,12}|price=\\d{1,6}(?:\\.\\d{1,4})?|currency=[A-Z]{3}";
    private static final String ENGINES = "\\s*(?:[^\\s;]{1,60}\\s+(?:libretranslate|deepl|openai)\\s+https?://[^\\s;]+\\s+[^\\s;]+(?:\\s+(?:" + OPTION + "))*\\s*(?:;\\s*|$))*";
    private static final int FIRST_OPTION = 4;

    List<EngineSetting> engines() {
        return Stream.of(engineKeys.split(";")).map(String::strip).filter(one -> !one.isEmpty()).map(EngineSettings::read).toList();
    }

    private static EngineSetting read(String setting) {
        var words = setting.split("\\s+");
        var options = new HashMap<String, String>();
        Stream.of(words).skip(FIRST_OPTION).map(option -> option.split("=", 2)).forEach(option -> options.put(option[0], option.length > 1 ? option[1] : ""));
        return new EngineSetting(words[0].replace('_', ' '), Kind.valueOf(words[1].toUpperCase(Locale.ROOT)), URI.create(words[2]), words[3].equals("-") ? null : words[3], options.get("model"), options.containsKey("near"),
                Duration.ofSeconds(Integer.parseInt(options.getOrDefault("timeout", "30"))), Integer.parseInt(options.getOrDefault("once", "5000")), Long.parseLong(options.getOrDefault("day", "1000000")),
                new BigDecimal(options.getOrDefault("price", "0")), options.getOrDefault("currency", "EUR"));
    }
}
