package org.eclink.files.internal.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclink.files.Trouble;

/** Documents in the format before 2007: folders whose names say what is in them. */
final class OldOffice {

    private static final int DEEPEST = 20;
    private static final int MOST = 10_000;
    private static final Set<String> MACROS = Set.of("macros", "_vba_project_cur", "vba", "_vba_project");
    private static final Set<String> OBJECTS = Set.of("objectpool", "\u0001ole10native", "package");
    private static final Set<String> LOCKS = Set.of("encryptedpackage", "encryptioninfo");

    private OldOffice() {}

    static void check(Path file) throws Danger, IOException {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            look(system.getRoot(), 0, new int[1]);
        }
    }

    private static void look(DirectoryEntry folder, int depth, int[] seen) throws Danger {
        if (depth > DEEPEST) throw new Danger(Trouble.ENDLESS);
        for (var entry : folder) {
            if (++seen[0] > MOST) throw new Danger(Trouble.ENDLESS);
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (MACROS.contains(name)) throw new Danger(Trouble.MACROS);
            if (OBJECTS.contains(name) && !(entry instanceof DirectoryEntry empty && empty.isEmpty())) throw new Danger(Trouble.EMBEDDED);
            if (LOCKS.contains(name)) throw new Danger(Trouble.LOCKED);
            if (entry instanceof DirectoryEntry inner) look(inner, depth + 1, seen);
        }
    }
}
