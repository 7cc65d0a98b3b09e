package org.eclink.directory.internal.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Facts and names as the columns {@code imported}, {@code edited} and {@code names} hold them. */
@Component
public class FactsJson {

    private final ObjectReader facts;
    private final ObjectReader fact;
    private final ObjectReader names;
    private final ObjectWriter writer;

    public FactsJson(JsonMapper json) {
        facts = json.readerFor(new TypeReference<LinkedHashMap<String, Fact>>() {});
        fact = json.readerFor(Fact.class);
        names = json.readerFor(new TypeReference<LinkedHashMap<String, String>>() {});
        writer = json.writer();
    }

    public Facts facts(String json) {
        Map<String, Fact> all = facts.readValue(json);
        all.values().removeIf(Objects::isNull);
        return new Facts(all);
    }

    public Fact fact(String json) {
        return fact.readValue(json);
    }

    public Edits edits(String json) {
        return new Edits(facts.readValue(json));
    }

    public Map<String, String> names(String json) {
        return names.readValue(json);
    }

    public String write(Object value) {
        return writer.writeValueAsString(value);
    }
}
