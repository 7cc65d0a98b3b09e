package org.eclink.directory.internal.city;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.facts.Facts;

/**
 * A city as the directory knows it: what an import and people say of it, people first. {@code partners} counts its
 * partnerships, {@code organisations} those that have
 * their seat in it, {@code seats} who speaks for it, and its desks, {@code parts} the districts and
 * other places under it.
 */
public record City(CityId id, int number, String code, String slug, Facts facts, int version, int partners, int organisations, int seats, int parts) {

    public Map<String, String> names() {
        return facts.names();
    }

    public double latitude() {
        return coordinate(0);
    }

    public double longitude() {
        return coordinate(1);
    }

    private double coordinate(int index) {
        return facts.find(Facts.POSITION).filter(fact -> fact.value() instanceof List<?>)
            .map(fact -> ((Number) ((List<?>) fact.value()).get(index)).doubleValue()).orElse(0.0);
    }

    public String zone() {
        return facts.text(Facts.ZONE).orElse("UTC");
    }

    /** The city it belongs to, if it is a district, a new area or the like. */
    public Optional<UUID> parent() {
        return facts.id(Facts.PARENT);
    }

    public Optional<UUID> region() {
        return facts.id(Facts.REGION);
    }
}
