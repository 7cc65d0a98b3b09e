package org.eclink.search;

import java.util.List;
import java.util.UUID;

/** These things of one kind have been written, changed, or taken away. */
public record SearchableChanged(String kind, List<UUID> ids) {}
