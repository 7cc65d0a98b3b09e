package org.eclink.database.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclink.operation.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * The database's directory while this process owns it. The operating system gives the lock back when the process
 * ends, however it ends, so a lock that is held means that somebody is alive.
 */
class OwnDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private OwnDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static OwnDirectory take(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        var file = directory.resolve("eclink.lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new CannotStart("EC-Link is already running on %s (process %s): stop it first, or give this one a directory of its own with --data or ECLINK_DATA."
                .formatted(directory, Files.readString(file).strip()));
        }
        channel.truncate(0).write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.US_ASCII)));
        return new OwnDirectory(directory.toRealPath(), channel); // one name for one place, whatever links lead there
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) { // held by this very process
            return null;
        }
    }

    private static String pid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
