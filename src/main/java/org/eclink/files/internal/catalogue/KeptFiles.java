package org.eclink.files.internal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.files.Attaching;
import org.eclink.files.FileId;
import org.eclink.files.Files;
import org.eclink.files.Holder;
import org.eclink.files.Paragraph;
import org.eclink.files.StoredFile;
import org.eclink.files.internal.store.Workbench;
import org.eclink.files.internal.upload.Arrival;
import org.eclink.files.internal.upload.Creation;
import org.eclink.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class KeptFiles implements Files {

    private static final int MOST_LOOSE = 100;

    private final FileRows rows;
    private final Contents contents;
    private final Arrival arrival;
    private final Workbench workbench;

    KeptFiles(FileRows rows, Contents contents, Arrival arrival, Workbench workbench) {
        this.rows = rows;
        this.contents = contents;
        this.arrival = arrival;
        this.workbench = workbench;
    }

    @Override
    public Optional<StoredFile> find(FileId file) {
        return rows.find(file);
    }

    @Override
    public Map<FileId, StoredFile> all(Collection<FileId> files) {
        return rows.all(files);
    }

    @Override
    public List<StoredFile> of(Holder holder) {
        return rows.of(List.of(holder)).getOrDefault(holder, List.of());
    }

    @Override
    public Map<Holder, List<StoredFile>> of(Collection<Holder> holders) {
        return rows.of(holders);
    }

    @Override
    public List<StoredFile> loose(AccountId uploader) {
        return rows.loose(uploader, MOST_LOOSE);
    }

    @Override
    @Transactional
    public Attaching attach(FileId file, Holder holder, @Nullable AccountId by) {
        var stage = rows.hold(file, by);
        if (stage.isEmpty() || stage.get().equals("arriving")) return Attaching.UNKNOWN;
        if (stage.get().equals("refused")) return Attaching.REFUSED;
        rows.attach(file, holder);
        return Attaching.ATTACHED;
    }

    @Override
    @Transactional
    public boolean detach(FileId file, Holder holder) {
        return rows.detach(file, holder);
    }

    @Override
    @Transactional
    public void detachAll(Holder holder) {
        rows.detachAll(holder);
    }

    @Override
    public List<Paragraph> text(FileId file) {
        return rows.paragraphs(file);
    }

    @Override
    public InputStream open(FileId file) {
        var found = rows.find(file).filter(StoredFile::isReady).orElseThrow(() -> new NotFound(file));
        return contents.open(Objects.requireNonNull(found.sha256()), 0);
    }

    /** Its size is not known before all of it has been read. Nothing of it is taken back with the caller's transaction: what belongs to nothing is swept. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public FileId take(String name, InputStream content) {
        var whole = workbench.file();
        try {
            java.nio.file.Files.copy(content, whole);
            return take(name, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            workbench.clear(whole);
        }
    }

    private FileId take(String name, Path whole) throws IOException {
        try (var content = java.nio.file.Files.newInputStream(whole)) {
            return switch (arrival.takeAll(null, UUID.randomUUID().toString(), name, java.nio.file.Files.size(whole), content)) {
                case Creation.Created(var id) -> id;
                case Creation.Refused refused -> throw new IllegalArgumentException(name + ": " + refused);
            };
        }
    }
}
