package org.eclink.files.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclink.files.Trouble;

/** Documents that are ZIP archives of XML (ECMA-376, ISO 26300): how much they hold, and what no document needs. */
final class Packages {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 400_000_000;
    /** XML shrinks to a hundredth at best; what is small may be anything. */
    private static final long STEEPEST = 300;
    private static final long SMALL = 10_000_000;
    private static final Pattern MACROS = Pattern.compile("(^|.*/)(vbaproject\\.bin|vbadata\\.xml|activex/.*|basic/.*|scripts/.*|macrosheets/.*)");
    private static final Pattern OBJECTS = Pattern.compile("(^|.*/)(embeddings/.*\\.(bin|ole|exe|docm|xlsm|pptm)|oleobject.*\\.bin)");

    private Packages() {}

    static void check(Path file) throws Danger, IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) throw new Danger(Trouble.ENDLESS);
            var all = 0L;
            for (var entry : Collections.list(archive.entries())) {
                name(entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/'));
                all += inflated(archive, entry, MOST_BYTES - all);
                try (var content = archive.getInputStream(entry)) {
                    PackagePart.check(entry.getName(), content);
                }
            }
        }
    }

    private static void name(String name) throws Danger {
        if (name.startsWith("/") || name.contains("../")) throw new Danger(Trouble.UNREADABLE);
        if (MACROS.matcher(name).matches()) throw new Danger(Trouble.MACROS);
        if (OBJECTS.matcher(name).matches()) throw new Danger(Trouble.EMBEDDED);
    }

    /** Counted, not believed. */
    private static long inflated(ZipFile archive, ZipEntry entry, long most) throws Danger, IOException {
        var buffer = new byte[1 << 16];
        var size = 0L;
        try (InputStream content = archive.getInputStream(entry)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most || size > SMALL && size > STEEPEST * Math.max(1, entry.getCompressedSize())) throw new Danger(Trouble.ENDLESS);
            }
        }
        return size;
    }
}
