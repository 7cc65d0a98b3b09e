package org.eclink.directory.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclink.interchange.RevisionSource;
import org.eclink.terms.Terms;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** All lists of the directory, each with its index in memory. */
@Service
public class Lists implements RevisionSource {

    private final KeptLists kept;
    private final List<ListSource> sources;
    private final Map<Catalogue, CompletableFuture<ListFinder>> finders = new LinkedHashMap<>();

    /** They are read while the rest of EC-Link starts. */
    Lists(KeptLists kept, List<ListSource> sources, Terms terms) {
        this.kept = kept;
        this.sources = sources;
        sources.forEach(source -> {
            var now = source.revision();
            finders.put(source.list(), IndexRows.meanwhile(() -> new ListFinder(source, kept.find(source, now).orElseGet(source::read), now, terms)));
        });
    }

    /** A list that cannot be read ends the start. */
    @EventListener(ApplicationStartedEvent.class)
    void awaitAll() {
        finders.values().forEach(CompletableFuture::join);
    }

    public ListFinder of(Catalogue list) {
        return Objects.requireNonNull(finders.get(list)).join();
    }

    public Found find(ListQuery query) {
        return of(query.list()).find(query);
    }

    public Found find(Selection selection) {
        return of(selection.list()).find(selection.choices(), selection.name());
    }

    public Found all(Catalogue list) {
        return of(list).find(Choices.NONE);
    }

    /** Moves when any list has been read anew. */
    @Override
    public long revision() {
        return finders.values().stream().mapToLong(finder -> finder.join().revision()).sum();
    }

    /** Another node, or an editor here, has changed something; until this has run, lists show the state before. */
    @Scheduled(fixedDelay = 2000)
    public void refresh() {
        finders.values().forEach(finder -> finder.join().refresh());
    }

    /** For the next start, which may come at any time. At a fixed rate, which runs beside what is scheduled with a delay: refreshing waits for nothing. */
    @Scheduled(initialDelay = 10, fixedRate = 600, timeUnit = TimeUnit.SECONDS)
    void keep() {
        sources.forEach(kept::keep);
    }
}
