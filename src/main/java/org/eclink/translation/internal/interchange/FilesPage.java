package org.eclink.translation.internal.interchange;

import org.eclink.web.Field;
import org.jspecify.annotations.Nullable;

/** Everything files.jte shows: how to take a page along and bring it back; {@code returned} is what became of what came. */
public record FilesPage(String desk, String download, String action, String into, Field file, @Nullable Returned returned) {}
