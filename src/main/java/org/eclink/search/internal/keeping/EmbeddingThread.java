package org.eclink.search.internal.keeping;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Goes on making vectors as long as something has none, and looks again some seconds later. */
@Component
class EmbeddingThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddingThread.class);
    private static final long PAUSE = 3;

    private final Models models;
    private final Embedding embedding;
    private final Keeper keeper;
    private volatile @Nullable Thread thread;

    EmbeddingThread(Models models, Embedding embedding, Keeper keeper) {
        this.models = models;
        this.embedding = embedding;
        this.keeper = keeper;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("search-embedding").daemon().priority(Thread.MIN_PRIORITY).uncaughtExceptionHandler(this::begin).start(this::embed);
    }

    /** Something has ended the thread, a database that is away for instance; another one takes up what is left. */
    private void begin(Thread ended, Throwable cause) {
        if (thread != ended) return;
        LOG.error("Making vectors has stopped and begins again.", cause);
        sleep();
        if (thread == ended) start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running == null) return;
        running.interrupt();
        try {
            running.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void embed() {
        while (thread != null) {
            try {
                var embedder = models.embedder();
                if (embedder.isPresent() && embedding.embedSome(embedder.get())) keeper.ring();
                else TimeUnit.SECONDS.sleep(PAUSE);
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private static void sleep() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
