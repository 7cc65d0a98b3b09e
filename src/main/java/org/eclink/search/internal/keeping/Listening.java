package org.eclink.search.internal.keeping;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclink.directory.DirectoryChanged;
import org.eclink.search.SearchableChanged;
import org.eclink.translation.TextRendered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what has changed; a change that was not put down when the process ended is told again at the next start. */
@Component
class Listening {

    private final EntryRows entries;
    private final Keeper keeper;

    Listening(EntryRows entries, Keeper keeper) {
        this.entries = entries;
        this.keeper = keeper;
    }

    @ApplicationModuleListener
    void on(SearchableChanged changed) {
        note(changed.kind(), changed.ids());
    }

    @ApplicationModuleListener
    void on(DirectoryChanged changed) {
        note(changed.kind().name().toLowerCase(Locale.ROOT), changed.ids());
    }

    /** A work is whatever has its id. */
    @ApplicationModuleListener
    void on(TextRendered rendered) {
        entries.kinds(rendered.works()).forEach(this::note);
    }

    private void note(String kind, List<UUID> ids) {
        entries.note(kind, ids);
        keeper.ringAfterCommit();
    }
}
