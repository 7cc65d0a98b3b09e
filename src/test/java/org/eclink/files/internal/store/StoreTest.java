package org.eclink.files.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclink.web.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does. */
abstract class StoreTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path folder;

    abstract Store store();

    private void put(String key, String content) throws IOException {
        store().put(key, Files.writeString(folder.resolve(UUID.randomUUID().toString()), content));
    }

    private String read(String key, long from) throws IOException {
        try (var content = store().open(key, from)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void givesBackWhatItWasGivenFromAnyByteOn() throws IOException {
        put(Store.blob(HASH), "Ten parks keep the rain.");
        assertThat(store().has(Store.blob(HASH))).isTrue();
        assertThat(read(Store.blob(HASH), 0)).isEqualTo("Ten parks keep the rain.");
        assertThat(read(Store.blob(HASH), 4)).isEqualTo("parks keep the rain.");
        put(Store.blob(HASH), "Ten parks keep the rain.");
        assertThat(read(Store.blob(HASH), 0)).as("put twice").isEqualTo("Ten parks keep the rain.");
    }

    @Test
    void hasNothingThatItWasNotGiven() {
        var key = Store.blob("cd".repeat(32));
        assertThat(store().has(key)).isFalse();
        assertThatThrownBy(() -> store().open(key, 0)).isInstanceOf(NotFound.class);
        store().delete(key);
    }

    @Test
    void deletesOneAndAllBelowAFolder() throws IOException {
        var upload = UUID.randomUUID();
        var other = UUID.randomUUID();
        put(Store.pieces(upload) + "1", "a");
        put(Store.pieces(upload) + "2", "b");
        put(Store.pieces(other) + "1", "c");
        store().deleteBelow(Store.pieces(upload));
        assertThat(store().has(Store.pieces(upload) + "1")).isFalse();
        assertThat(store().has(Store.pieces(upload) + "2")).isFalse();
        assertThat(store().has(Store.pieces(other) + "1")).isTrue();
        store().delete(Store.pieces(other) + "1");
        assertThat(store().has(Store.pieces(other) + "1")).isFalse();
        store().deleteBelow(Store.pieces(upload));
    }
}
