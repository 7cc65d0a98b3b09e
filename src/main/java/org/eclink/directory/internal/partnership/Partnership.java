package org.eclink.directory.internal.partnership;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.directory.internal.city.CityCard;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.terms.ConceptId;
import org.jspecify.annotations.Nullable;

/** A link between a European and a Chinese city as a fact, with the state it is known to be in. */
public record Partnership(UUID id, int number, String code, String slug, End european, End chinese, Facts facts) {

    /** One side: a city of the directory, or only its name. */
    public record End(String name, @Nullable CityCard city) {

        public boolean is(UUID id) {
            return city != null && city.id().equals(id);
        }
    }

    public ConceptId kind() {
        return facts.concept(Facts.KIND).orElseThrow();
    }

    public ConceptId state() {
        return facts.concept(Facts.STATE).orElseThrow();
    }

    public Optional<Integer> since() {
        return facts.number(Facts.SINCE);
    }

    public End other(UUID city) {
        return european.is(city) ? chinese : european;
    }

    public Stream<CityCard> cities() {
        return Stream.of(european, chinese).map(End::city).filter(Objects::nonNull);
    }
}
