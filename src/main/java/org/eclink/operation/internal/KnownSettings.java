package org.eclink.operation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** All settings of all modules, as the compiler lists them from the {@code @ConfigurationProperties} records. */
class KnownSettings {

    private static final ClassPathResource LIST = new ClassPathResource("META-INF/spring-configuration-metadata.json");
    private static final Pattern NAME = Pattern.compile("\"name\": \"(eclink\\.[^\"]+)\"");
    private static final Pattern SOURCE_TYPE = Pattern.compile("\"sourceType\": \"([^\"]+)\"");

    /** The name of each with the name of the record that holds it. */
    static SortedMap<String, String> all() {
        var settings = new TreeMap<String, String>();
        for (var entry : list().split("\\{")) {
            var name = NAME.matcher(entry);
            var source = SOURCE_TYPE.matcher(entry);
            if (name.find() && source.find()) settings.put(name.group(1), source.group(1));
        }
        return settings;
    }

    private static String list() {
        try {
            var json = LIST.getContentAsString(StandardCharsets.UTF_8);
            return json.substring(json.indexOf("\"properties\"")); // before it stand the groups
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
