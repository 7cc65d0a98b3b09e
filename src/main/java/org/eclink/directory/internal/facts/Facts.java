package org.eclink.directory.internal.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.terms.ConceptId;

/** What is known of one thing, by property. A property that people have emptied is absent. */
public record Facts(Map<String, Fact> byProperty) {

    public static final String NAME = "name.";
    public static final String COUNTRY = "country";
    public static final String REGION = "region";
    public static final String LEVEL = "level";
    public static final String POSITION = "position";
    public static final String ZONE = "zone";
    public static final String CLIMATE = "climate";
    public static final String STANDING = "standing";
    public static final String SECTORS = "sectors";
    public static final String PROGRAMMES = "programmes";
    public static final String NOTE = "note";
    public static final String RESIDENTS = "residents.";
    public static final String KIND = "kind";
    public static final String STATE = "state";
    public static final String SINCE = "since";
    public static final String THEMES = "themes";
    public static final String WEBSITE = "website";
    public static final String ROLE = "role";
    public static final String SEAT = "seat";
    public static final String PARENT = "parent";

    public Optional<Fact> find(String property) {
        return Optional.ofNullable(byProperty.get(property));
    }

    public Optional<String> text(String property) {
        return find(property).map(fact -> fact.value().toString());
    }

    public Optional<ConceptId> concept(String property) {
        return text(property).map(ConceptId::valueOf);
    }

    public List<ConceptId> concepts(String property) {
        return find(property).filter(fact -> fact.value() instanceof List<?>)
            .map(fact -> ((List<?>) fact.value()).stream().map(id -> ConceptId.valueOf(id.toString())).toList())
            .orElse(List.of());
    }

    public Optional<Integer> number(String property) {
        return find(property).filter(fact -> fact.value() instanceof Number).map(fact -> ((Number) fact.value()).intValue());
    }

    /** Names by BCP 47 tag; {@code native} is the city's own, in whatever language. */
    public Map<String, String> names() {
        return byProperty.entrySet().stream().filter(entry -> entry.getKey().startsWith(NAME))
            .collect(Collectors.toMap(entry -> entry.getKey().substring(NAME.length()), entry -> entry.getValue().value().toString()));
    }

    public Optional<UUID> id(String property) {
        return text(property).map(UUID::fromString);
    }
}
