package org.eclink.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclink.directory.DirectoryEntry.Kind;
import org.jspecify.annotations.Nullable;

/** All that the directory knows of, one by one, for whoever makes it found elsewhere; {@link DirectoryChanged} says what has changed. */
public interface DirectoryEntries {

    /** The ids beyond {@code after} in their order, at most {@code most}; from the first on if it is null. Some may be of what nobody sees. */
    List<UUID> ids(Kind kind, @Nullable UUID after, int most);

    /** As they are now; what is gone, was merged, or is seen by nobody is not in it. Of a person it has what everybody who may see them sees. */
    List<DirectoryEntry> read(Kind kind, Collection<UUID> ids);
}
