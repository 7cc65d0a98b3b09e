package org.eclink.terms;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The vocabularies, complete from the moment this can be injected. Everything is read from memory, without a query;
 * what another node changes is seen within seconds. Lists are in order and cannot be changed.
 */
public interface Terms {

    /** An unknown id is a {@link java.util.NoSuchElementException}. */
    Concept get(ConceptId id);

    Optional<Concept> find(ConceptId id);

    Optional<Concept> find(String scheme, String code);

    /**
     * The concept of {@code scheme} that {@code anyLabel} names: a preferred, alternative or hidden label in any
     * language, or the code, compared without regard to case, width and surrounding space. If several have it, a
     * preferred label beats an alternative one, that a hidden one and that a code; then the first in order wins.
     */
    Optional<Concept> named(String scheme, String anyLabel);

    /** Retired ones included; empty for an unknown scheme. */
    List<Concept> all(String scheme);

    /** Another one whenever any vocabulary has changed. */
    long revision();

    /** One level down, of whatever scheme; empty for a leaf or an unknown id. */
    List<Concept> narrower(ConceptId id);

    /** From both ends: what maps to {@code id} is turned round so that {@code id} is always the subject. */
    List<Mapping> mappings(ConceptId id);

    List<Scheme> schemes();

    /**
     * Where agreed terms occur in {@code words} of the language {@code tag} (BCP 47), in order and without overlap, the longest at each place: Chinese
     * without boundaries between words, European languages in any of their inflections.
     */
    List<Spotted> spot(String words, String tag);

    /**
     * The ids of the concepts with these schemes and codes, in the order given, created where missing. Imported labels
     * are brought up to date, what a person edited stays. Committed at once, whatever becomes of the caller's
     * transaction. A scheme that does not exist is an {@link IllegalArgumentException}, and nothing is written.
     */
    List<ConceptId> ensureAll(Collection<NewConcept> concepts);

    /** As {@link #ensureAll}, which is the better choice for more than a few. */
    default ConceptId ensure(NewConcept concept) {
        return ensureAll(List.of(concept)).getFirst();
    }
}
