package org.eclink.web.internal;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclink.web.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All interface words. A language is there when every module has a {@code messages/<module>_<code>.properties} for it
 * (English is the file without a code); {@code web.language.tag} and {@code web.language.name} in it say which one.
 */
@Component
class Words {

    private static final Pattern FILE = Pattern.compile("([a-z]+)(?:_([a-z]+))?\\.properties");
    private static final String ENGLISH = "en";

    private final Map<String, Map<String, Message>> byLanguage = new HashMap<>();
    private final List<Language> languages;

    Words() throws IOException {
        this(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"));
    }

    Words(Resource... files) {
        var texts = new HashMap<String, Properties>();
        for (var file : files) {
            var name = FILE.matcher(String.valueOf(file.getFilename()));
            if (name.matches()) read(file, texts.computeIfAbsent(name.group(2) == null ? ENGLISH : name.group(2), _ -> new Properties()));
        }
        languages = texts.entrySet().stream()
            .map(entry -> new Language(entry.getKey(), entry.getValue().getProperty("web.language.tag"),
                    entry.getValue().getProperty("web.language.name")))
            .sorted((a, b) -> order(texts, a) - order(texts, b))
            .toList();
        for (var language : languages) {
            byLanguage.put(language.code(), compiled(language, texts));
        }
    }

    List<Language> languages() {
        return languages;
    }

    /** A key that a language lacks is said in English: the build refuses it, a reader must not suffer for it. */
    String say(Language language, String key, Map<String, ?> arguments) {
        var messages = byLanguage.get(language.code());
        var message = messages == null ? null : messages.get(key);
        if (message == null) throw new IllegalArgumentException("no message " + key);
        return message.format(arguments);
    }

    private Map<String, Message> compiled(Language language, Map<String, Properties> texts) {
        var locale = ULocale.forLanguageTag(language.tag());
        var messages = new HashMap<String, Message>();
        for (var code : List.of(ENGLISH, language.code())) {
            texts.getOrDefault(code, new Properties()).forEach((key, text) ->
                messages.put((String) key, Message.parse((String) text, PluralRules.forLocale(locale), locale)));
        }
        return Map.copyOf(messages);
    }

    private static int order(Map<String, Properties> texts, Language language) {
        return Integer.parseInt(texts.getOrDefault(language.code(), new Properties()).getProperty("web.language.order", "99"));
    }

    private static void read(Resource file, Properties into) {
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            into.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
