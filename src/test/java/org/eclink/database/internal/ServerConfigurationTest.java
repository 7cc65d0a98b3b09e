package org.eclink.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerConfigurationTest {

    @TempDir
    private Path files;

    @ParameterizedTest
    @CsvSource({"512, 128, 256", "2048, 256, 1024", "24576, 3072, 12288", "131072, 4096, 65536"})
    void theDatabaseTakesItsShareOfTheMachine(long megabytes, int buffers, int expectedInAll) throws IOException {
        new ServerConfiguration(5432, megabytes << 20).writeTo(files);
        assertThat(Files.readAllLines(files.resolve("eclink.conf")))
            .contains("port = 5432", "shared_buffers = '" + buffers + "MB'", "effective_cache_size = '" + expectedInAll + "MB'");
    }
}
