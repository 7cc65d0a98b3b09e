package org.eclink.directory.internal.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.terms.ConceptId;

/** {@code seats} says how many speak for it. */
public record Organisation(UUID id, int number, String code, String slug, Facts facts, int seats) {

    public Map<String, String> names() {
        return facts.names();
    }

    public ConceptId kind() {
        return facts.concept(Facts.KIND).orElseThrow();
    }

    public ConceptId country() {
        return facts.concept(Facts.COUNTRY).orElseThrow();
    }

    public Optional<UUID> seat() {
        return facts.id(Facts.SEAT);
    }
}
