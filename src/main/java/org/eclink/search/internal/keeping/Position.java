package org.eclink.search.internal.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Up to which change of which database an index on disk knows everything; in a file beside it. */
record Position(Path file) {

    /** 0 if nothing is known of it, or it is of another database. */
    long read(UUID origin) {
        try {
            var parts = Files.exists(file) ? Files.readString(file).strip().split(" ") : new String[0];
            return parts.length == 2 && parts[0].equals(origin.toString()) ? Long.parseLong(parts[1]) : 0;
        } catch (IOException | NumberFormatException unreadable) {
            return 0;
        }
    }

    void write(UUID origin, long change) {
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, origin + " " + change);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
