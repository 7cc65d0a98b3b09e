package org.eclink.terms.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclink.accounts.AccountClosed;
import org.eclink.accounts.AccountId;
import org.eclink.terms.Concept;
import org.eclink.terms.Concept.Status;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Mapping.Match;
import org.eclink.terms.TermDecisions;
import org.eclink.terms.Terms;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The secretariat edits terms without a developer: words, definitions, and what a concept that is no longer used has become. */
@Service
class ConceptEditing implements TermDecisions {

    private final ConceptRows rows;
    private final Terms terms;
    private final Thesaurus thesaurus;

    ConceptEditing(ConceptRows rows, Terms terms, Thesaurus thesaurus) {
        this.rows = rows;
        this.terms = terms;
        this.thesaurus = thesaurus;
    }

    /** What is kept in one language now. */
    TypedLabels now(Concept concept, String tag) {
        return TypedLabels.of(tag, rows.labels(concept.id()), rows.notes(concept.id()), rows.number(concept.id()));
    }

    /** False if somebody else has changed it since it was shown; then nothing was written. */
    @Transactional
    public boolean edit(Concept concept, TypedLabels typed, AccountId by) {
        var number = rows.held(concept.id());
        if (number != typed.number()) return false;
        var before = now(concept, typed.tag()).values();
        var isChanged = false;
        for (var value : typed.values().entrySet()) {
            var was = before.getOrDefault(value.getKey(), "");
            if (was.equals(value.getValue())) continue;
            set(concept.id(), value.getKey(), typed.tag(), value.getValue());
            rows.note(concept.id(), number + 1, by, value.getKey() + " " + typed.tag(), was, value.getValue());
            isChanged = true;
        }
        if (isChanged) move();
        return true;
    }

    private void set(ConceptId concept, String field, String tag, String value) {
        if (field.equals("preferred") || field.equals("alternative")) rows.setLabels(concept, field, tag, TypedLabels.lines(value));
        else rows.setNote(concept, field, tag, value);
    }

    /** No longer used: merged into one, split into several, or neither. Its address and old tags still lead to it, and it says what it became. */
    @Transactional
    public void retire(Concept concept, List<Concept> successors, AccountId by) {
        var number = rows.held(concept.id());
        rows.setStatus(concept.id(), Status.RETIRED);
        rows.unmap(concept.id());
        successors.forEach(successor -> rows.map(concept.id(), successors.size() == 1 ? Match.EXACT : Match.NARROW, successor.id()));
        if (successors.size() == 1) inherit(concept, successors.getFirst());
        rows.note(concept.id(), number + 1, by, "status", concept.status().name(), "RETIRED " + String.join(" ", successors.stream().map(Concept::code).toList()));
        move();
    }

    /** Whoever writes the old word means the new concept. */
    private void inherit(Concept from, Concept into) {
        var old = rows.labels(from.id());
        var own = rows.labels(into.id());
        for (var tag : old.stream().map(ConceptRows.Label::tag).distinct().toList()) {
            var words = new LinkedHashSet<>(words(own, "alternative", tag));
            Stream.of("preferred", "alternative").flatMap(kind -> words(old, kind, tag).stream()).filter(word -> !words(own, "preferred", tag).contains(word)).forEach(words::add);
            if (!tag.equals("und")) rows.setLabels(into.id(), "alternative", tag, new ArrayList<>(words));
        }
    }

    private static List<String> words(List<ConceptRows.Label> labels, String kind, String tag) {
        return labels.stream().filter(label -> label.kind().equals(kind) && label.tag().equals(tag)).map(ConceptRows.Label::text).toList();
    }

    @Transactional
    public void restore(Concept concept, AccountId by) {
        var number = rows.held(concept.id());
        rows.setStatus(concept.id(), Status.CURRENT);
        rows.unmap(concept.id());
        rows.note(concept.id(), number + 1, by, "status", concept.status().name(), "CURRENT");
        move();
    }

    @Override
    @Transactional
    public void settle(ConceptId id, String tag, String agreed, List<String> old, AccountId by) {
        var concept = terms.get(id);
        var number = rows.held(concept.id());
        var labels = rows.labels(concept.id());
        var before = String.join(", ", words(labels, "preferred", tag));
        rows.setLabels(concept.id(), "preferred", tag, List.of(agreed));
        rows.setLabels(concept.id(), "alternative", tag, words(labels, "alternative", tag).stream().filter(word -> !word.equals(agreed) && !old.contains(word)).toList());
        rows.setLabels(concept.id(), "deprecated", tag, Stream.concat(words(labels, "deprecated", tag).stream(), old.stream()).filter(word -> !word.equals(agreed)).distinct().toList());
        rows.note(concept.id(), number + 1, by, "preferred " + tag, before, agreed);
        move();
    }

    /** Every node notices; this one at once. */
    private void move() {
        rows.moveRevision();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                thesaurus.catchUp();
            }
        });
    }

    /** What a retired concept has become; itself if it is in use. */
    List<Concept> successors(Concept concept) {
        if (!concept.retired()) return List.of();
        return terms.mappings(concept.id()).stream().filter(mapping -> mapping.match() == Match.EXACT || mapping.match() == Match.NARROW).map(mapping -> terms.get(mapping.object())).filter(one -> !one.retired()).distinct().toList();
    }

    @ApplicationModuleListener
    void onAccountClosed(AccountClosed closed) {
        rows.anonymise(closed.account());
    }

    /** The fields that a history names, by the message that says them. */
    static final Map<String, String> FIELDS = Map.of("preferred", "terms.edit.preferred", "alternative", "terms.edit.alternatives", "definition", "terms.edit.definition", "note", "terms.edit.note", "status", "terms.edit.status");
}
