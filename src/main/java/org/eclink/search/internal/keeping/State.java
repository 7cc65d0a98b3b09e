package org.eclink.search.internal.keeping;

import org.springframework.stereotype.Service;

/** How much search knows. */
@Service
public class State {

    private final EntryRows entries;
    private final Models models;

    State(EntryRows entries, Models models) {
        this.entries = entries;
        this.models = models;
    }

    /** How many things can be found. */
    public int things() {
        return entries.count();
    }

    /** Whether texts are found by what they mean. */
    public boolean isMeaningful() {
        return models.isMeaningful();
    }

    /** How many things are found by their words alone so far. */
    public int withoutVectors() {
        return entries.countWithoutVectors(models.embedderId());
    }
}
