package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.Concept;
import org.eclink.terms.Mapping;

/** A concept with all that is said of it, on its way into a file. {@code broader} and {@code mappings} are those of other concepts by id. */
record TermEntry(Concept concept, List<ConceptRows.Label> labels, List<ConceptRows.Note> notes, List<Mapping> mappings) {

    List<ConceptRows.Label> labels(String kind) {
        return labels.stream().filter(label -> label.kind().equals(kind) && !label.tag().equals("und")).toList();
    }
}
