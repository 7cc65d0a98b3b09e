package org.eclink.files.internal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.files.FileId;
import org.eclink.files.FileRead;
import org.eclink.files.FileRefused;
import org.eclink.files.Paragraph;
import org.eclink.files.Trouble;
import org.eclink.files.internal.store.Store;
import org.eclink.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What files hold: bytes in the store, and what has been found out about them. The same bytes are kept once. */
@Repository
public class Contents {

    private static final int BATCH = 500;

    private final JdbcClient db;
    private final Clock clock;
    private final Store store;
    private final ApplicationEventPublisher events;

    Contents(JdbcClient db, Clock clock, Store store, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.store = store;
        this.events = events;
    }

    /** What has been found out. */
    public record Known(@Nullable Trouble trouble, String mediaType, @Nullable Hash kept, int pages, @Nullable Hash large, @Nullable Hash small, int width, int height) {}

    /**
     * Keeps these bytes. The row comes first and is held by whoever sweeps until the bytes are gone, so that they are either there or put again; {@link Sweeping} does not
     * touch what has been put lately.
     */
    public Hash keep(Path file) {
        var hash = Hash.of(file);
        db.sql("insert into files.blob (hash, size, touched_at) values (?, ?, ?) on conflict (hash) do update set touched_at = excluded.touched_at").params(hash.bytes(), size(file), now()).update();
        if (!store.has(Store.blob(hash.hex()))) store.put(Store.blob(hash.hex()), file);
        return hash;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether these bytes have come before, and something is known of them. */
    public boolean isKnown(Hash hash) {
        return db.sql("select exists (select from files.content where hash = ?)").param(hash.bytes()).query(Boolean.class).single();
    }

    public Optional<Trouble> troubleOf(Hash hash) {
        return db.sql("select trouble from files.content where hash = ? and trouble is not null").param(hash.bytes()).query(String.class).optional().map(Trouble::valueOf);
    }

    /** What somebody else has found out meanwhile stays. */
    @Transactional
    public void know(Hash hash, Known known, List<Paragraph> paragraphs) {
        var isFirst = db.sql("""
                insert into files.content (hash, read_at, trouble, media_type, kept, pages, large, small, width, height)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (hash) do nothing""")
            .param(hash.bytes()).param(now()).param(known.trouble() == null ? null : known.trouble().name()).param(known.trouble() == null ? known.mediaType() : null).param(bytes(known.kept())).param(known.pages())
            .param(bytes(known.large())).param(bytes(known.small())).param(known.width() == 0 ? null : known.width()).param(known.height() == 0 ? null : known.height()).update() == 1;
        if (!isFirst) return;
        for (var start = 0; start < paragraphs.size(); start += BATCH) {
            var batch = paragraphs.subList(start, Math.min(paragraphs.size(), start + BATCH));
            db.sql("insert into files.paragraph (content, position, page, words) select ?, ? + number - 1, page, words from unnest(cast(? as int[]), cast(? as text[])) with ordinality as p(page, words, number) where words <> ''")
                .param(hash.bytes()).param(start).param(batch.stream().map(Paragraph::page).toArray(Integer[]::new)).param(batch.stream().map(Paragraph::words).toArray(String[]::new)).update();
        }
    }

    private static byte @Nullable [] bytes(@Nullable Hash hash) {
        return hash == null ? null : hash.bytes();
    }

    /** The file is ready, and everybody who waits for that is told. Nothing if it has gone meanwhile. */
    @Transactional
    public void ready(FileId file, Hash content) {
        var isReady = db.sql("update files.file set stage = 'ready', step = null, content = ?, moved_at = ? where id = ? and stage = 'checking'").params(content.bytes(), now(), file.value()).update() == 1;
        if (isReady) events.publishEvent(new FileRead(file));
    }

    @Transactional
    public void refuse(FileId file, Trouble because) {
        var isRefused = db.sql("update files.file set stage = 'refused', step = null, trouble = ?, moved_at = ? where id = ? and stage = 'checking'").params(because.name(), now(), file.value()).update() == 1;
        if (isRefused) events.publishEvent(new FileRefused(file, because));
    }

    /** How far the checking is; for who watches. */
    public void step(FileId file, String step) {
        db.sql("update files.file set step = ? where id = ? and stage = 'checking'").params(step, file.value()).update();
    }

    /** Whether it is still to be checked. */
    public boolean isChecking(FileId file) {
        return db.sql("select exists (select from files.file where id = ? and stage = 'checking')").param(file.value()).query(Boolean.class).single();
    }

    public List<FileId> checking() {
        return db.sql("select id from files.file where stage = 'checking'").query(UUID.class).list().stream().map(FileId::new).toList();
    }

    public InputStream open(String sha256, long from) {
        return store.open(Store.blob(sha256), from);
    }

    /** Of a file that is ready; {@link NotFound} if it has none. */
    public String preview(FileId file, boolean isLarge) {
        return db.sql("select c.large, c.small from files.file f join files.content c on c.hash = f.content where f.id = ? and c.large is not null").param(file.value())
            .query((row, _) -> HexFormat.of().formatHex(row.getBytes(isLarge ? "large" : "small"))).optional().orElseThrow(() -> new NotFound(file));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
