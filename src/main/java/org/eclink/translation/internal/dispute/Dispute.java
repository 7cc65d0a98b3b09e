package org.eclink.translation.internal.dispute;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.terms.ConceptId;
import org.jspecify.annotations.Nullable;

/** Partners disagree on the word for a concept in one language; {@code decision} is how it was settled. */
record Dispute(UUID id, ConceptId concept, String language, List<String> words, @Nullable AccountId openedBy, Instant opened, @Nullable Decision decision) {

    record Decision(String agreed, Instant at) {}

    String path() {
        return "/disputes/" + id;
    }

    /** Those that were not agreed on. */
    List<String> old() {
        return decision == null ? List.of() : words.stream().filter(word -> !word.equals(decision.agreed())).toList();
    }
}
