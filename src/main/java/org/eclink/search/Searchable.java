package org.eclink.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Extension point: one kind of thing that may be found. Whenever one of them has changed, its module publishes {@link SearchableChanged} in the same
 * transaction. Texts, names and readers are read here each time; search keeps nothing that it could not read again.
 */
public interface Searchable {

    /** As it stands in addresses and in the index: {@code city}. */
    String kind();

    /** The kind as it stands in its things' addresses for ever: {@code /id/city/…}. */
    default String permanentKind() {
        return kind();
    }

    /** The message that names the kind in the plural. */
    String label();

    /** Where the kind stands among others. */
    int position();

    /** As they are now; what is gone, or nobody but its author may read, is not in it. */
    Map<UUID, Findable> read(Collection<UUID> ids);

    /** The ids beyond {@code after} in their order, at most {@code most}; from the first on if it is null. */
    List<UUID> ids(@Nullable UUID after, int most);

    /** How they are shown in a list of results; one that is gone since is not in it. Who reads was made sure of. */
    Map<UUID, FoundRow> rows(Collection<UUID> ids, Shell shell);
}
