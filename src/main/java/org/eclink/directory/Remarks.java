package org.eclink.directory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer;
import org.eclink.web.Fragment;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** Extension point: what is said of cities and organisations in whole sentences (the note on a city, the role of an organisation) is read in every reader's language. */
public interface Remarks {

    /** A remark in a list: {@code tag} is null where it is in the page's language. */
    record Line(String text, @Nullable String tag, boolean isRightToLeft) {}

    /** Within the caller's transaction: this is said of the place from now on; nothing, if {@code words} is blank. {@code by} is null for an import. */
    void keep(Place place, String words, @Nullable AccountId by);

    /** Within the caller's transaction: these places are gone. */
    void forget(Collection<UUID> places);

    /** {@code words} are never blank. */
    Fragment show(Place place, String words, Viewer viewer, Shell shell);

    /** The first paragraph of each, by the id of its place. */
    Map<UUID, Line> lines(Map<UUID, String> words, Shell shell);
}
