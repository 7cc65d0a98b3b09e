package org.eclink.files.internal.upload;

import java.time.Instant;
import org.eclink.files.FileId;

/** A file on its way: {@code received} of {@code size} bytes are here. {@code ends} is when what is broken off is forgotten. */
public record Upload(FileId id, String name, long size, long received, Instant ends) {

    public boolean isComplete() {
        return received == size;
    }
}
