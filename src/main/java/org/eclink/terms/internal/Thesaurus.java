package org.eclink.terms.internal;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclink.interchange.RevisionSource;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Mapping;
import org.eclink.terms.NewConcept;
import org.eclink.terms.Scheme;
import org.eclink.terms.Spotted;
import org.eclink.terms.Terms;
import org.springframework.stereotype.Service;

/** All terms in memory, complete before anyone can hold it. */
@Service
class Thesaurus implements Terms, RevisionSource {

    private final Concepts concepts;
    private final ImportedConcepts imported;
    private volatile Snapshot snapshot;

    Thesaurus(StartingVocabularies starting, Concepts concepts, ImportedConcepts imported) {
        this.concepts = concepts;
        this.imported = imported;
        starting.bring();
        snapshot = concepts.load();
    }

    /** Reads everything anew if this or another node has changed something. */
    synchronized void catchUp() {
        if (concepts.revision() != snapshot.revision) snapshot = concepts.load();
    }

    @Override
    public long revision() {
        return snapshot.revision;
    }

    @Override
    public Concept get(ConceptId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("concept " + id));
    }

    @Override
    public Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(snapshot.byId.get(id)).or(() -> created(id));
    }

    /** By another node, a moment ago. */
    private Optional<Concept> created(ConceptId id) {
        catchUp();
        return Optional.ofNullable(snapshot.byId.get(id));
    }

    @Override
    public Optional<Concept> find(String scheme, String code) {
        return Optional.ofNullable(snapshot.byCode.get(new Key(scheme, code)));
    }

    @Override
    public Optional<Concept> named(String scheme, String anyLabel) {
        return Optional.ofNullable(snapshot.byName.get(Snapshot.name(scheme, anyLabel)));
    }

    @Override
    public List<Concept> all(String scheme) {
        return snapshot.byScheme.getOrDefault(scheme, List.of());
    }

    @Override
    public List<Concept> narrower(ConceptId id) {
        return snapshot.narrower.getOrDefault(id, List.of());
    }

    @Override
    public List<Mapping> mappings(ConceptId id) {
        return snapshot.mappings.getOrDefault(id, List.of());
    }

    @Override
    public List<Spotted> spot(String words, String tag) {
        return snapshot.spotting.in(words, tag);
    }

    @Override
    public List<Scheme> schemes() {
        return snapshot.schemes;
    }

    @Override
    public List<ConceptId> ensureAll(Collection<NewConcept> wanted) {
        var ids = imported.ensure(wanted.stream().map(this::draft).toList());
        catchUp();
        return ids.stream().map(ConceptId::new).toList();
    }

    private Draft draft(NewConcept wanted) {
        var broader = wanted.broader() == null ? null : get(wanted.broader());
        var draft = Draft.of(wanted, broader == null ? null : new Key(broader.scheme(), broader.code()));
        var flaw = draft.flaw();
        if (flaw != null) throw new IllegalArgumentException(draft.key() + ": " + flaw);
        if (schemes().stream().noneMatch(scheme -> scheme.code().equals(wanted.scheme()))) {
            throw new IllegalArgumentException("unknown scheme " + wanted.scheme());
        }
        return draft;
    }
}
