package org.eclink.directory.internal.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclink.interchange.RevisionSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** All lists of the directory, each with its index in memory. */
@Service
public class Lists implements RevisionSource {

    private final Revision revision;
    private final Map<Catalogue, ListFinder> finders = new LinkedHashMap<>();

    Lists(Revision revision, List<ListSource> sources) {
        this.revision = revision;
        var now = revision.number();
        sources.forEach(source -> finders.put(source.list(), new ListFinder(source, now)));
    }

    public ListFinder of(Catalogue list) {
        return Objects.requireNonNull(finders.get(list));
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
        return finders.values().stream().mapToLong(ListFinder::revision).sum();
    }

    /** Another node, or an editor here, has changed something; until this has run, lists show the state before. */
    @Scheduled(fixedDelay = 2000)
    public void refresh() {
        var now = revision.number();
        finders.values().forEach(finder -> finder.refresh(now));
    }
}
