package org.eclink.directory.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.terms.ConceptId;
import org.jspecify.annotations.Nullable;

/** A link between a European and a Chinese city as a fact, with the state it is known to be in. */
record Partnership(UUID id, String code, String slug, End european, End chinese, Facts facts) {

    /** One side: a city of the directory, or only its name. */
    record End(@Nullable UUID city, @Nullable String slug, String name, @Nullable Map<String, String> names, @Nullable UUID country, @Nullable String zone) {

        boolean isKnown() {
            return city != null;
        }

        private Stream<String> spellings() {
            return names == null ? Stream.of(name) : Stream.concat(Stream.of(name), names.values().stream());
        }
    }

    ConceptId kind() {
        return facts.concept(Facts.KIND).orElseThrow();
    }

    ConceptId state() {
        return facts.concept(Facts.STATE).orElseThrow();
    }

    Optional<Integer> since() {
        return facts.number(Facts.SINCE);
    }

    End other(UUID city) {
        return city.equals(european.city()) ? chinese : european;
    }

    /** Either end, in any spelling; an end that is not in the directory by the name it has here. */
    boolean isNamed(String typed) {
        var key = NameKeys.ofQuery(typed);
        return !key.isEmpty() && Stream.of(european, chinese).flatMap(End::spellings)
            .anyMatch(name -> NameKeys.ofName(name).keySet().stream().anyMatch(one -> one.startsWith(key)));
    }
}
