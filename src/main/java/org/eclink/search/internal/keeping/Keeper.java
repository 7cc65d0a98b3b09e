package org.eclink.search.internal.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclink.search.internal.index.Index;
import org.eclink.search.internal.keeping.EntryRows.Row;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps this node's index in step with the database: a thread of its own puts whatever has changed into it, woken by what changes here and looking each second for what changed elsewhere. An
 * index that cannot be read or written, or whose files are gone, is made anew in another directory while the old one, as far as it can, goes on answering.
 */
@Service
public class Keeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    /** Moves whenever an index of before cannot be read as one of now: other fields, other ways to cut words. */
    private static final String FORMAT = "1";
    private static final int TOGETHER = 250;
    private static final long PAUSE = 1000;

    private final SearchSettings settings;
    private final EntryRows entries;
    private final Filling filling;
    private final Semaphore bell = new Semaphore(0);
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile @Nullable Generation current;
    private volatile Progress progress = Progress.NONE;
    private volatile boolean isRebuildAsked;
    private volatile @Nullable Thread thread;

    Keeper(SearchSettings settings, EntryRows entries, Filling filling) {
        this.settings = settings;
        this.entries = entries;
        this.filling = filling;
    }

    /** An index on disk; {@code known} is the last change that it knows. */
    private static final class Generation {

        final Path directory;
        final Index index;
        long known;

        Generation(Path directory, UUID origin) {
            this.directory = directory;
            this.index = Index.in(directory);
            this.known = position().read(origin);
        }

        Position position() {
            return new Position(directory.resolve("position"));
        }
    }

    /** How far an index that is made anew has come; {@code all} is 0 when none is. */
    public record Progress(long done, long all) {

        static final Progress NONE = new Progress(0, 0);

        public boolean isRunning() {
            return all > 0;
        }
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("search-index").daemon().uncaughtExceptionHandler(this::begin).start(this::keep);
    }

    /** Something that is no matter of the index has ended the thread, a database that is away for instance; another one takes its place. */
    private void begin(Thread ended, Throwable cause) {
        if (thread != ended) return;
        LOG.error("Keeping the index has stopped and begins again.", cause);
        pause();
        if (thread == ended) start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running == null) return;
        bell.release();
        try {
            running.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        lock.writeLock().lock();
        try {
            if (current != null) current.index.close();
            current = null;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Asks the index; {@code otherwise} before there is one. */
    public <T> T ask(Function<Index, T> question, T otherwise) {
        lock.readLock().lock();
        try {
            var generation = current;
            return generation == null ? otherwise : question.apply(generation.index);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Something has changed here. */
    void ring() {
        bell.release();
    }

    /** Something will have changed here when this transaction ends. */
    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    /** Everything is read anew, in the background. */
    public void rebuild() {
        isRebuildAsked = true;
        ring();
    }

    public Progress progress() {
        return progress;
    }

    /** How many changes this node has still to put into its index. */
    public long behind() {
        var generation = current;
        return generation == null ? 0 : entries.countBeyond(generation.known);
    }

    private void keep() {
        while (thread != null) {
            try {
                if (current == null) open();
                if (isRebuildAsked || isLost()) makeAnew();
                catchUp(Objects.requireNonNull(current));
                bell.tryAcquire(PAUSE, TimeUnit.MILLISECONDS);
                bell.drainPermits();
            } catch (InterruptedException interrupted) {
                return;
            } catch (IOException | UncheckedIOException | SearchException | AlreadyClosedException broken) {
                if (thread == null) return;
                LOG.warn("The index could not be written and is made anew: {}", broken.toString());
                isRebuildAsked = true;
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Path home() {
        return settings.directory().resolve("format-" + FORMAT);
    }

    private void open() throws IOException {
        Files.createDirectories(home());
        try (var found = Files.list(home())) {
            var newest = found.filter(directory -> Files.exists(directory.resolve("position"))).max(Comparator.naturalOrder());
            var generation = new Generation(newest.orElseGet(this::next), entries.origin());
            current = generation;
            isRebuildAsked |= newest.isPresent() && (generation.known == 0 || generation.known > entries.last());
        }
    }

    private Path next() {
        return home().resolve("%013d".formatted(System.currentTimeMillis()));
    }

    /** Somebody has taken the files away under us. */
    private boolean isLost() {
        var generation = current;
        return generation != null && generation.known > 0 && !Files.exists(generation.position().file());
    }

    private void makeAnew() throws IOException {
        isRebuildAsked = false;
        Files.createDirectories(home());
        var generation = new Generation(next(), entries.origin());
        progress = new Progress(0, Math.max(1, entries.count()));
        var isWhole = false;
        try {
            catchUp(generation);
            isWhole = true;
        } finally {
            progress = Progress.NONE;
            if (!isWhole) generation.index.close();
        }
        var old = current;
        lock.writeLock().lock();
        try {
            current = generation;
        } finally {
            lock.writeLock().unlock();
        }
        if (old != null) close(old);
    }

    private static void close(Generation old) {
        try {
            old.index.close();
        } catch (UncheckedIOException | SearchException | AlreadyClosedException gone) { // its files may be what was lost
            LOG.info("An old index could not be closed: {}", gone.toString());
        }
        try {
            FileSystemUtils.deleteRecursively(old.directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catchUp(Generation generation) {
        for (var rows = entries.beyond(generation.known, TOGETHER); !rows.isEmpty() && thread != null; rows = entries.beyond(generation.known, TOGETHER)) {
            fill(generation, rows);
            generation.known = rows.getLast().change();
            generation.position().write(entries.origin(), generation.known);
            if (progress.isRunning()) progress = new Progress(Math.min(progress.done() + rows.size(), progress.all()), progress.all());
            if (rows.size() < TOGETHER) break;
        }
    }

    /** One that cannot be read keeps no other from being found. */
    private void fill(Generation generation, List<Row> rows) {
        var reading = new FutureTask<>(() -> filling.read(rows));
        reading.run();
        if (reading.state() == State.SUCCESS) filling.fill(generation.index, rows, reading.resultNow());
        else if (reading.exceptionNow() instanceof DataAccessException away) throw away;
        else if (rows.size() > 1) rows.forEach(row -> fill(generation, List.of(row)));
        else LOG.error("{} {} cannot be read and is not found.", rows.getFirst().kind(), rows.getFirst().id(), reading.exceptionNow());
    }
}
