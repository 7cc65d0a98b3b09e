package org.eclink.terms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;

/** Extension point: what of a module is tagged with concepts. Pages of concepts show the uses in the order of {@code position}. */
public interface ConceptUse {

    /**
     * What uses a concept: {@code words} say how many ({@code 11 cities}), {@code address} leads to all of them, and
     * {@code first} names a few.
     */
    record Use(String words, String address, List<Example> first) {}

    record Example(BothNames names, String address) {}

    int position();

    /** By concept; one that nothing uses is absent. Asked once for a whole page, so one query must do. */
    Map<ConceptId, Use> of(Collection<ConceptId> concepts, Shell shell);
}
