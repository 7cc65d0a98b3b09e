package org.eclink.files.internal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclink.files.FileId;
import org.eclink.files.Trouble;
import org.eclink.files.internal.catalogue.Contents;
import org.eclink.files.internal.catalogue.Contents.Known;
import org.eclink.files.internal.catalogue.Hash;
import org.eclink.files.internal.reading.Findings;
import org.eclink.files.internal.store.Store;
import org.eclink.files.internal.store.Workbench;
import org.eclink.files.internal.upload.Uploads;

/** What happens to a file that is all here. Whatever breaks it off, it begins anew with the pieces, which stay until it is ready or refused. */
class Checking {

    private static final int BUFFER = 1 << 20;

    private final Uploads uploads;
    private final Contents contents;
    private final Store store;
    private final Workbench workbench;
    private final Scanner scanner;
    private final Reader reader;

    Checking(Uploads uploads, Contents contents, Store store, Workbench workbench, Scanner scanner, Reader reader) {
        this.uploads = uploads;
        this.contents = contents;
        this.store = store;
        this.workbench = workbench;
        this.scanner = scanner;
        this.reader = reader;
    }

    /** {@code BUSY}: all readers are at work; {@code UNSCANNED}: the scanner does not answer, and nothing passes without it. */
    enum Outcome {
        DONE, BUSY, UNSCANNED
    }

    Outcome check(FileId file) throws InterruptedException {
        if (!contents.isChecking(file)) return Outcome.DONE;
        if (!reader.enter()) return Outcome.BUSY;
        var folder = workbench.folder();
        try {
            return check(file, folder);
        } finally {
            workbench.clear(folder);
            reader.leave();
        }
    }

    private Outcome check(FileId file, Path folder) throws InterruptedException {
        contents.step(file, "joining");
        var whole = folder.resolve("whole");
        join(file, whole);
        contents.step(file, "scanning");
        return switch (scanner.scan(whole)) {
            case SILENT -> {
                contents.step(file, "waiting");
                yield Outcome.UNSCANNED;
            }
            case INFECTED -> refused(file, Trouble.VIRUS);
            case UNSCANNABLE -> refused(file, Trouble.LARGE);
            case CLEAN -> read(file, whole, folder);
        };
    }

    private void join(FileId file, Path whole) {
        try (var output = Files.newOutputStream(whole)) {
            for (var piece : uploads.pieces(file)) {
                try (var content = store.open(Store.pieces(file.value()) + piece.key(), 0)) {
                    var buffer = new byte[BUFFER];
                    for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) output.write(buffer, 0, read);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bytes are read once. */
    private Outcome read(FileId file, Path whole, Path folder) throws InterruptedException {
        var hash = Hash.of(whole);
        if (!contents.isKnown(hash)) {
            contents.step(file, "reading");
            var found = made(folder.resolve("found"));
            var findings = reader.read(whole, found);
            contents.know(hash, kept(findings, whole, found), findings.paragraphs());
        }
        return contents.troubleOf(hash).map(trouble -> refused(file, trouble)).orElseGet(() -> ready(file, hash));
    }

    private Outcome ready(FileId file, Hash hash) {
        contents.ready(file, hash);
        return done(file);
    }

    private Known kept(Findings findings, Path whole, Path found) {
        if (findings.trouble() != null) return new Known(findings.trouble(), "", null, 0, null, null, 0, 0);
        var isDrawn = findings.width() > 0;
        var kept = contents.keep(findings.isRemade() ? found.resolve(Findings.CLEAN) : whole);
        return new Known(null, findings.mediaType(), kept, findings.pages(), isDrawn ? contents.keep(found.resolve(Findings.LARGE)) : null, isDrawn ? contents.keep(found.resolve(Findings.SMALL)) : null,
                findings.width(), findings.height());
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome refused(FileId file, Trouble because) {
        contents.refuse(file, because);
        return done(file);
    }

    private Outcome done(FileId file) {
        store.deleteBelow(Store.pieces(file.value()));
        uploads.forgetPieces(file);
        return Outcome.DONE;
    }
}
