package org.eclink.directory.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.terms.ConceptId;

record Organisation(UUID id, int number, String code, String slug, Facts facts) {

    Map<String, String> names() {
        return facts.names();
    }

    ConceptId kind() {
        return facts.concept(Facts.KIND).orElseThrow();
    }

    ConceptId country() {
        return facts.concept(Facts.COUNTRY).orElseThrow();
    }

    Optional<UUID> seat() {
        return facts.id(Facts.SEAT);
    }
}
