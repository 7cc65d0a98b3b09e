package org.eclink.files.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** Bytes of the store; what a range leaves out before it is not read. */
class StoredContent extends AbstractResource {

    private final long size;
    private final LongFunction<InputStream> from;

    StoredContent(long size, LongFunction<InputStream> from) {
        this.size = size;
        this.from = from;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public InputStream getInputStream() {
        return new Lazy();
    }

    @Override
    public String getDescription() {
        return "stored content";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Opens the store where the first byte is wanted. */
    private final class Lazy extends InputStream {

        private long at;
        private @Nullable InputStream open;

        private InputStream open() {
            if (open == null) open = from.apply(at);
            return open;
        }

        @Override
        public long skip(long count) throws IOException {
            if (open != null) return open.skip(count);
            var skipped = Math.min(count, size - at);
            at += skipped;
            return skipped;
        }

        @Override
        public int read() throws IOException {
            return open().read();
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            return open().read(buffer, start, length);
        }

        @Override
        public void close() throws IOException {
            if (open != null) open.close();
        }
    }
}
