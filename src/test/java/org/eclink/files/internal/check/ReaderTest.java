package org.eclink.files.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.eclink.files.Paragraph;
import org.eclink.files.Samples;
import org.eclink.files.Trouble;
import org.eclink.files.internal.reading.Findings;
import org.eclink.files.internal.store.FilesSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Files are read by processes of their own, which end whatever happens to them. */
class ReaderTest {

    @TempDir
    Path folder;

    private Reader reader(int megabytes, Duration patience) {
        return new Reader(new FilesSettings(folder, DataSize.ofGigabytes(1), DataSize.ofGigabytes(1), Duration.ofDays(1), 1, DataSize.ofMegabytes(megabytes), patience, null));
    }

    private Findings read(Reader reader, byte[] content) throws IOException, InterruptedException {
        return reader.read(Files.write(folder.resolve("whole"), content), Files.createDirectory(folder.resolve("found")));
    }

    private static List<ProcessHandle> processes() {
        return ProcessHandle.current().descendants().filter(process -> process.info().command().orElse("").endsWith("/java")).toList();
    }

    @Test
    void anotherProcessReads() throws Exception {
        var found = read(reader(256, Duration.ofMinutes(1)), Samples.pdf(List.of("Ten parks keep the rain.")));
        assertThat(found.trouble()).isNull();
        assertThat(found.paragraphs()).containsExactly(new Paragraph(1, "Ten parks keep the rain."));
        assertThat(folder.resolve("found").resolve(Findings.SMALL)).exists();
    }

    @Test
    void whatTakesTooLongIsEnded() throws Exception {
        assertThat(read(reader(256, Duration.ofMillis(300)), Samples.pdf(List.of("Ten parks"))).trouble()).isEqualTo(Trouble.ENDLESS);
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> processes().isEmpty());
    }

    @Test
    void whatTakesTooMuchMemoryIsEnded() throws Exception {
        assertThat(read(reader(24, Duration.ofMinutes(1)), Samples.picture("png", 5000, 5000)).trouble()).isEqualTo(Trouble.ENDLESS);
    }

    /** Somebody else, for want of memory: once is bad luck. */
    @Test
    void aReaderThatIsKilledIsFollowedByAnother() throws Exception {
        try (var elsewhere = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = CompletableFuture.supplyAsync(() -> {
                try {
                    return read(reader(256, Duration.ofMinutes(1)), Samples.pdf(List.of("Ten parks")));
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, elsewhere);
            var first = Awaitility.await().pollInterval(Duration.ofMillis(5)).until(ReaderTest::processes, found -> !found.isEmpty());
            first.forEach(ProcessHandle::destroyForcibly);
            assertThat(reading.get().trouble()).isNull();
        }
    }

    @Test
    void oneIsReadAtATimeIfThatIsSet() {
        var reader = reader(256, Duration.ofMinutes(1));
        assertThat(reader.enter()).isTrue();
        assertThat(reader.enter()).isFalse();
        reader.leave();
        assertThat(reader.enter()).isTrue();
    }
}
