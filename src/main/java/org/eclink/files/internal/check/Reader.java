package org.eclink.files.internal.check;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclink.files.Trouble;
import org.eclink.files.internal.reading.FileReading;
import org.eclink.files.internal.reading.Findings;
import org.eclink.files.internal.store.FilesSettings;
import org.springframework.stereotype.Component;

/**
 * Has files read by processes of their own, some at once. Each knows nothing of us: no settings, no secrets, no other host's address; it has so much memory, processor time,
 * room on the disk and patience, and no more.
 */
@Component
class Reader {

    /** Of 512 bytes, as the shell counts: 300 MB. */
    private static final String MOST_BLOCKS = "600000";
    private static final String LIMITED = "ulimit -c 0; ulimit -f " + MOST_BLOCKS + "; ulimit -t \"$1\"; shift; exec nice -n 10 \"$@\"";
    private static final long LARGEST_FINDINGS = 64L << 20;
    private static final int OUT_OF_MEMORY = 3;
    /** Somebody else may have ended it, for want of memory or by mistake. */
    private static final int TRIES = 2;

    private final FilesSettings settings;
    private final Semaphore turns;

    Reader(FilesSettings settings) {
        this.settings = settings;
        this.turns = new Semaphore(settings.readers());
    }

    /** False if all are at work; {@link #leave} follows. */
    boolean enter() {
        return turns.tryAcquire();
    }

    void leave() {
        turns.release();
    }

    /** What it leaves lies in the folder, which is empty. A file that it cannot come to an end with is refused. */
    Findings read(Path file, Path folder) throws InterruptedException {
        try {
            for (var turn = 0; turn < TRIES; turn++) {
                var process = start(file, folder);
                try {
                    if (!process.waitFor(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) return refused(Trouble.ENDLESS);
                } finally {
                    process.destroyForcibly();
                }
                if (process.exitValue() == 0) return findings(folder.resolve(Findings.SELF));
                if (process.exitValue() == OUT_OF_MEMORY) return refused(Trouble.ENDLESS);
            }
            return refused(Trouble.UNREADABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(Path file, Path folder) throws IOException {
        var hosts = Files.write(folder.resolve("hosts"), new byte[0]);
        var command = new ArrayList<>(List.of("/bin/sh", "-c", LIMITED, "sh", String.valueOf(2 * settings.patience().plusSeconds(1).toSeconds()), OwnProgram.java(), "-Xmx" + settings.readerMemory().toMegabytes() + "m",
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxDirectMemorySize=64m", "-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + folder, "-Duser.home=" + folder, "-Djdk.net.hosts.file=" + hosts));
        command.addAll(OwnProgram.of(FileReading.class));
        command.addAll(List.of(file.toString(), folder.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static Findings findings(Path file) {
        try {
            if (Files.size(file) > LARGEST_FINDINGS) return refused(Trouble.ENDLESS);
            try (var input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                return Findings.read(input);
            }
        } catch (IOException unbelievable) {
            return refused(Trouble.UNREADABLE);
        }
    }

    private static Findings refused(Trouble trouble) {
        return new Findings(trouble, "", 0, 0, 0, false, List.of());
    }
}
