package org.eclink.files.internal.upload;

import org.eclink.files.FileId;

/** What becomes of the wish to send a file. */
public sealed interface Creation {

    record Created(FileId id) implements Creation {}

    /** {@code EMPTY}, {@code LARGE}: of the file; {@code SPENT}: what this member may send today. */
    enum Refused implements Creation {
        EMPTY, LARGE, SPENT;

        /** The message that says it. */
        public String key() {
            return "files.refused." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
