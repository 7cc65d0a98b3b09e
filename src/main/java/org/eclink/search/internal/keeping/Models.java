package org.eclink.search.internal.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclink.search.internal.asking.Understanding;
import org.eclink.search.internal.lexicon.Lexicons;
import org.eclink.search.internal.meaning.Embedder;
import org.eclink.search.internal.meaning.SmallEmbedder;
import org.eclink.terms.Terms;
import org.eclink.translation.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Dictionaries and models, read beside the start: until a model is there, questions are answered by their words. */
@Component
public class Models implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    private final SearchSettings settings;
    private final Terms terms;
    private final Texts texts;
    private final CompletableFuture<Lexicons> lexicons = new CompletableFuture<>();
    private final CompletableFuture<Embedder> embedder = new CompletableFuture<>();

    Models(SearchSettings settings, Terms terms, Texts texts) {
        this.settings = settings;
        this.terms = terms;
        this.texts = texts;
        inBackground("search-dictionaries", () -> lexicons.completeAsync(this::readLexicons, Runnable::run));
    }

    private Lexicons readLexicons() {
        try {
            return Lexicons.with(settings.dictionaries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not before the site answers: it takes a second or two of a processor. */
    @EventListener(ApplicationReadyEvent.class)
    void readModel() {
        if (settings.meanings()) inBackground("search-model", () -> embedder.completeAsync(this::readEmbedder, Runnable::run));
    }

    private Embedder readEmbedder() {
        try {
            return SmallEmbedder.with(lexicons.join());
        } catch (IOException | UnsatisfiedLinkError unusable) {
            LOG.warn("The model for meanings cannot be used on this machine; questions are answered by their words: {}", unusable.toString());
            throw new IllegalStateException(unusable);
        }
    }

    private static void inBackground(String name, Runnable work) {
        Thread.ofPlatform().name(name).daemon().priority(Thread.MIN_PRIORITY).start(work);
    }

    public Understanding understanding() {
        return new Understanding(lexicons.join(), terms, words -> texts.found(words).value());
    }

    /** Empty without a model, and until it has been read. */
    public Optional<Embedder> embedder() {
        return embedder.isDone() && !embedder.isCompletedExceptionally() ? Optional.of(embedder.join()) : Optional.empty();
    }

    boolean isMeaningful() {
        return settings.meanings();
    }

    /** Of the model that the settings name, whether it has been read or not. */
    String embedderId() {
        return SmallEmbedder.ID;
    }

    @Override
    public void destroy() {
        embedder().ifPresent(Embedder::close);
    }
}
