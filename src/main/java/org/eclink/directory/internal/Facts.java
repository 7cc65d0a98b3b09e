package org.eclink.directory.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.terms.ConceptId;

/** What is known of one thing, by property. A property that people have emptied is absent. */
record Facts(Map<String, Fact> byProperty) {

    static final String NAME = "name.";
    static final String COUNTRY = "country";
    static final String REGION = "region";
    static final String LEVEL = "level";
    static final String POSITION = "position";
    static final String ZONE = "zone";
    static final String CLIMATE = "climate";
    static final String STANDING = "standing";
    static final String SECTORS = "sectors";
    static final String PROGRAMMES = "programmes";
    static final String NOTE = "note";
    static final String RESIDENTS = "residents.";
    static final String KIND = "kind";
    static final String STATE = "state";
    static final String SINCE = "since";
    static final String THEMES = "themes";
    static final String WEBSITE = "website";
    static final String ROLE = "role";
    static final String SEAT = "seat";

    Optional<Fact> find(String property) {
        return Optional.ofNullable(byProperty.get(property));
    }

    Optional<String> text(String property) {
        return find(property).map(fact -> fact.value().toString());
    }

    Optional<ConceptId> concept(String property) {
        return text(property).map(ConceptId::valueOf);
    }

    List<ConceptId> concepts(String property) {
        return find(property).filter(fact -> fact.value() instanceof List<?>)
            .map(fact -> ((List<?>) fact.value()).stream().map(id -> ConceptId.valueOf(id.toString())).toList())
            .orElse(List.of());
    }

    Optional<Integer> number(String property) {
        return find(property).filter(fact -> fact.value() instanceof Number).map(fact -> ((Number) fact.value()).intValue());
    }

    /** Names by BCP 47 tag; {@code native} is the city's own, in whatever language. */
    Map<String, String> names() {
        return byProperty.entrySet().stream().filter(entry -> entry.getKey().startsWith(NAME))
            .collect(Collectors.toMap(entry -> entry.getKey().substring(NAME.length()), entry -> entry.getValue().value().toString()));
    }

    Optional<UUID> id(String property) {
        return text(property).map(UUID::fromString);
    }
}
