package org.eclink.translation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Works in all of their languages, and as they were. */
public interface Editions {

    /** The parts that there are of {@code parts}, in that order. A work that is not here is not in it. */
    Map<UUID, List<Edition>> of(Collection<UUID> works, List<String> parts);

    /** The newest first. */
    List<Revision> revisions(UUID work);
}
