package org.eclink.translation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** Texts, the language each is written in, and how they read in others. What is written takes part in the caller's transaction. */
public interface Texts {

    /**
     * These parts of a work are so from now on; what of them is as it was keeps its renderings. Whoever may write it has been made sure of,
     * and of two who write at once the second waits.
     */
    void write(Work work, Collection<Written> parts, @Nullable AccountId by);

    /**
     * What a part says in another language, by its author or by somebody else outside; blank words take back what was said so before. Within the caller's
     * transaction. False where it does not have as many paragraphs as the part, and nothing is kept: paragraphs stand side by side.
     */
    boolean render(UUID work, String part, LanguageTag language, String words, Provenance provenance, @Nullable AccountId by);

    /** How these works read in the first of {@code languages} that there is, paragraph by paragraph. A work that is not here is not in it. */
    Map<UUID, Reading> read(Collection<UUID> works, Collection<String> parts, List<LanguageTag> languages);

    default Optional<Reading> read(UUID work, Collection<String> parts, List<LanguageTag> languages) {
        return Optional.ofNullable(read(List.of(work), parts, languages).get(work));
    }

    /** What would be read, were this written: nothing is kept, and nobody else finds it. */
    Reading.Part draft(Written written);

    /** The language of a text, found out from its signs; English for what says nothing. */
    LanguageTag found(String words);

    /** The language of a part was said wrongly; its renderings stay, but for those that the right one makes needless. */
    void relabel(UUID work, String part, LanguageTag language, AccountId by);

    /** With all of its parts. What was translated in public stays in the memory. */
    void forget(UUID work);
}
