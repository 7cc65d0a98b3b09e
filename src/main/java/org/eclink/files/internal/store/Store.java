package org.eclink.files.internal.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Bytes under keys. What {@link #put} has returned from is there after a crash; a key never gets other bytes. */
public interface Store {

    static String blob(String hash) {
        return "blobs/" + hash.substring(0, 2) + "/" + hash;
    }

    /** All pieces of one upload lie below one folder. */
    static String pieces(UUID upload) {
        return "pieces/" + upload + "/";
    }

    /** Takes a file of {@link Workbench}; afterwards it may be gone. */
    void put(String key, Path content);

    boolean has(String key);

    /** From this byte on; to be closed. {@link org.eclink.web.NotFound} if there is nothing. */
    InputStream open(String key, long from);

    /** Nothing if it is not there. */
    void delete(String key);

    /** {@code folder} ends with a slash. */
    void deleteBelow(String folder);
}
