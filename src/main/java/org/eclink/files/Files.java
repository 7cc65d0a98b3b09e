package org.eclink.files;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * All files. Nothing here asks who is looking: whoever shows a file shows it with what it belongs to, which has been loaded for its viewer; the addresses of files ask
 * {@link FileHolder}.
 */
public interface Files {

    Optional<StoredFile> find(FileId file);

    /** By id; who is not there is not in it. */
    Map<FileId, StoredFile> all(Collection<FileId> files);

    /** In the order in which they were attached. */
    List<StoredFile> of(Holder holder);

    /** As above, by what they belong to; what has none is not in it. One query. */
    Map<Holder, List<StoredFile>> of(Collection<Holder> holders);

    /** What this member has uploaded that belongs to nothing yet, the newest first, at most 100; none that was refused. */
    List<StoredFile> loose(AccountId uploader);

    /**
     * In the caller's transaction. Members attach what they have uploaded themselves; {@code by} null is the platform, which attaches any. A file that is still being
     * checked can be attached. Attached twice is attached once.
     */
    Attaching attach(FileId file, Holder holder, @Nullable AccountId by);

    /** Whether it was attached there. A file that belongs to nothing is swept a day later. */
    boolean detach(FileId file, Holder holder);

    /** For what is going away: detaches all that belongs to it. */
    void detachAll(Holder holder);

    /** What it says, in its order: empty until it is ready, and for files without words. */
    List<Paragraph> text(FileId file);

    /** Its content; to be closed. {@link org.eclink.web.NotFound} unless it is ready. */
    InputStream open(FileId file);

    /**
     * Takes a file that the platform brings along, such as one of an import; it is checked like any other. Returns when all of it is kept.
     */
    FileId take(String name, InputStream content);
}
