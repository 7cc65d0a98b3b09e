package org.eclink.directory.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.CityId;

/** A city as the directory knows it: what an import and people say of it, people first. */
record City(CityId id, int number, String code, String slug, Facts facts, int version) {

    Map<String, String> names() {
        return facts.names();
    }

    double latitude() {
        return coordinate(0);
    }

    double longitude() {
        return coordinate(1);
    }

    private double coordinate(int index) {
        return facts.find(Facts.POSITION).filter(fact -> fact.value() instanceof List<?>)
            .map(fact -> ((Number) ((List<?>) fact.value()).get(index)).doubleValue()).orElse(0.0);
    }

    String zone() {
        return facts.text(Facts.ZONE).orElse("UTC");
    }

    Optional<UUID> region() {
        return facts.id(Facts.REGION);
    }
}
