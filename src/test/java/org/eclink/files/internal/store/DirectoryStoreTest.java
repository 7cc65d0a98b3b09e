package org.eclink.files.internal.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest extends StoreTest {

    @TempDir
    Path directory;

    @Override
    Store store() {
        return new DirectoryStore(directory);
    }
}
