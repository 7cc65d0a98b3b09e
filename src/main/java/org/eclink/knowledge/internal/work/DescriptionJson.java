package org.eclink.knowledge.internal.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Descriptions and titles as the database keeps them. */
@Component
public class DescriptionJson {

    private final ObjectReader descriptions;
    private final ObjectReader titles;
    private final ObjectWriter writer;

    DescriptionJson(JsonMapper json) {
        descriptions = json.readerFor(Description.class);
        titles = json.readerFor(new TypeReference<LinkedHashMap<String, String>>() {});
        writer = json.writer();
    }

    public Description description(String json) {
        return descriptions.readValue(json);
    }

    Map<String, String> titles(String json) {
        return titles.readValue(json);
    }

    public String write(Object value) {
        return writer.writeValueAsString(value);
    }
}
