package org.eclink.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words of one module in one language; English is the file without a language in its name. */
public record Bundle(String module, String language, Map<String, String> messages) {

    private static final Pattern NAME = Pattern.compile("([a-z]+)(?:_([A-Za-z-]+))?\\.properties");

    public static List<Bundle> of(List<SourceFile> files) {
        return files.stream().map(Bundle::of).toList();
    }

    static Bundle of(SourceFile file) {
        var name = NAME.matcher(file.name());
        if (!name.matches()) throw new IllegalArgumentException("messages/" + file.name() + " is not <module>[_<language>].properties");
        return new Bundle(name.group(1), name.group(2) == null ? "en" : name.group(2), messages(file));
    }

    String file() {
        return "messages/" + module + (language.equals("en") ? "" : "_" + language) + ".properties";
    }

    private static Map<String, String> messages(SourceFile file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, text) -> messages.put((String) key, (String) text));
        return messages;
    }
}
