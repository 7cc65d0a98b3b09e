package org.eclink.search.internal.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Up to which change an index on disk knows everything; in a file beside it. */
record Position(Path file) {

    /** 0 if nothing is known of it. */
    long read() {
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
        } catch (IOException | NumberFormatException unreadable) {
            return 0;
        }
    }

    void write(long change) {
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, Long.toString(change));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
