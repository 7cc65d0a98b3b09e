package org.eclink.directory.internal.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.web.Field;
import org.eclink.web.Signs;
import org.eclink.web.Slugs;

/** What a new place is called in the languages of the interface; one is enough. */
public record TypedNames(Field english, Field chinese, Field dutch) {

    private static final int LONGEST = 100;

    static TypedNames of(Map<String, List<String>> typed) {
        return new TypedNames(text(typed, "en"), text(typed, "zh"), text(typed, "nl"));
    }

    static Field text(Map<String, List<String>> typed, String name) {
        return Field.of(name, Objects.requireNonNullElse(typed.getOrDefault(name, List.of("")).getFirst(), "").strip().replaceAll("\\s+", " "));
    }

    TypedNames checked() {
        if (all().isEmpty()) return new TypedNames(english.refused("directory.edit.name.missing"), chinese, dutch);
        return new TypedNames(checked(english), checked(chinese), checked(dutch));
    }

    private static Field checked(Field name) {
        if (name.value().codePointCount(0, name.value().length()) > LONGEST) return name.refused("directory.edit.name.long");
        if (Signs.areStrange(name.value())) return name.refused("directory.edit.signs");
        return name.value().isEmpty() || !Slugs.of(name.value()).isEmpty() ? name : name.refused("directory.join.name.unreadable");
    }

    boolean isRefused() {
        return Stream.of(english, chinese, dutch).anyMatch(Field::isRefused);
    }

    List<String> all() {
        return Stream.of(english, chinese, dutch).map(Field::value).filter(name -> !name.isEmpty()).toList();
    }

    Map<String, Fact> facts(int source, String confidence) {
        var facts = new LinkedHashMap<String, Fact>();
        put(facts, "en", english, source, confidence);
        put(facts, "zh-Hans", chinese, source, confidence);
        put(facts, "nl", dutch, source, confidence);
        return facts;
    }

    private static void put(Map<String, Fact> facts, String tag, Field name, int source, String confidence) {
        if (!name.value().isEmpty()) facts.put(Facts.NAME + tag, Fact.of(name.value(), source, confidence));
    }
}
