package org.eclink.directory;

import java.util.List;
import java.util.UUID;

/** Cities, organisations or people have come in, changed, or been taken away. */
public record DirectoryChanged(DirectoryEntry.Kind kind, List<UUID> ids) {}
