package org.eclink.files.internal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.files.FileId;
import org.eclink.files.internal.store.Store;
import org.eclink.files.internal.store.Workbench;
import org.eclink.files.internal.upload.Uploads.Piece;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Takes bytes in as they come, in pieces of some megabytes, each kept before it is counted. Where the line breaks, what has come so far stays; where the power goes, at most
 * one piece is sent again. Any node takes any piece.
 */
@Component
public class Arrival {

    private static final long PIECE = 8L << 20;
    /** What is compared with a digest is kept only once all of it is here. */
    private static final long LARGEST_WITH_DIGEST = 64L << 20;
    private static final int BUFFER = 1 << 16;

    private final Uploads uploads;
    private final Store store;
    private final Workbench workbench;

    Arrival(Uploads uploads, Store store, Workbench workbench) {
        this.uploads = uploads;
        this.store = store;
        this.workbench = workbench;
    }

    /** How much is there afterwards. {@code from} is where the sender thinks we are: if not, nothing is taken, and it is a {@link ConcurrencyFailureException}. */
    public long receive(Upload upload, long from, InputStream body) {
        if (from != upload.received()) throw new ConcurrencyFailureException(upload.id() + " goes on elsewhere");
        var at = from;
        while (at < upload.size()) {
            var most = Math.min(PIECE, upload.size() - at);
            var taken = keep(upload, at, body, most, null);
            at += taken;
            if (taken < most) break; // the body has ended, or the line has broken
        }
        return at;
    }

    /** As above for all of the body or nothing: false if it is not what the digest says, or longer than may be. */
    public boolean receive(Upload upload, long from, InputStream body, MessageDigest digest, byte[] expected) {
        if (from != upload.received()) throw new ConcurrencyFailureException(upload.id() + " goes on elsewhere");
        return keep(upload, from, body, Math.min(LARGEST_WITH_DIGEST, upload.size() - from), new Expected(digest, expected)) > 0;
    }

    /** Of a piece. */
    private record Expected(MessageDigest digest, byte[] value) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Expected expected && Arrays.equals(value, expected.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return "Expected";
        }
    }

    private long keep(Upload upload, long at, InputStream body, long most, @Nullable Expected expected) {
        var arriving = workbench.file();
        try {
            var size = spool(body, arriving, most, expected == null ? null : expected.digest());
            if (size == 0 || expected != null && !MessageDigest.isEqual(expected.digest().digest(), expected.value())) return 0;
            if (at + size == upload.size() && read(body, new byte[1], 1) > 0) throw new Refused(Refusal.LARGE, "More came than was announced.");
            var piece = new Piece(at, size, UUID.randomUUID());
            var key = Store.pieces(upload.id().value()) + piece.key();
            store.put(key, arriving);
            try {
                uploads.append(upload.id(), piece);
            } catch (ConcurrencyFailureException second) {
                store.delete(key);
                throw second;
            }
            return size;
        } finally {
            workbench.clear(arriving);
        }
    }

    private static long spool(InputStream body, Path into, long most, @Nullable MessageDigest digest) {
        var size = 0L;
        var buffer = new byte[BUFFER];
        try (var output = Files.newOutputStream(into)) {
            while (size < most) {
                var read = read(body, buffer, (int) Math.min(BUFFER, most - size));
                if (read < 0) break;
                output.write(buffer, 0, read);
                if (digest != null) digest.update(buffer, 0, read);
                size += read;
            }
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that breaks is a body that ends. */
    private static int read(InputStream body, byte[] buffer, int most) {
        try {
            return body.read(buffer, 0, most);
        } catch (IOException broken) {
            return -1;
        }
    }

    /** Ends what is on its way. */
    public boolean end(FileId id, AccountId by) {
        var ended = uploads.end(id, by);
        if (ended) store.deleteBelow(Store.pieces(id.value()));
        return ended;
    }

    public void forgetUnfinished() {
        uploads.forgetUnfinished().forEach(id -> store.deleteBelow(Store.pieces(id.value())));
    }

    /** All of a file at once. */
    public Creation takeAll(@Nullable AccountId by, String key, String name, long size, InputStream content) {
        var creation = uploads.create(by, key, name, size);
        if (creation instanceof Creation.Created(var id)) {
            var upload = uploads.find(id).orElseThrow();
            if (!upload.isComplete() && upload.received() == 0 && receive(upload, 0, content) < size) throw new IllegalStateException("a file was shorter than its size");
        }
        return creation;
    }
}
