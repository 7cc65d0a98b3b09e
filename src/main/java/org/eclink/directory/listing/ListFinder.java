package org.eclink.directory.listing;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Objects;
import org.eclink.directory.internal.names.NameSearch;
import org.eclink.terms.Terms;

/** Answers which things of a list fit, and how many each further choice would leave, from one state of the list. */
public final class ListFinder {

    private static final int MOST_HITS = 200_000;

    /** Many begin with the same letters: what these find is asked for once in each state. */
    private record State(ListIndex index, LoadingCache<String, Named> named) {

        static State of(ListSource source, ListIndex index) {
            return new State(index, Caffeine.newBuilder().maximumWeight(MOST_HITS).weigher((String _, Named named) -> 10 + named.hits().numbers().size())
                .build(name -> Named.in(index, source.named(name, NameSearch.MOST))));
        }
    }

    private final ListSource source;
    private final Terms terms;
    private volatile State state;
    private volatile long revision;

    ListFinder(ListSource source, ListRows rows, long revision, Terms terms) {
        this.source = source;
        this.terms = terms;
        this.revision = revision;
        this.state = state(rows);
    }

    private State state(ListRows rows) {
        return State.of(source, IndexBuilding.of(source.list(), rows, terms));
    }

    long revision() {
        return revision;
    }

    /** Reads the list anew unless it has been read in this revision of it. */
    void refresh() {
        var now = source.revision();
        if (now == revision) return;
        state = state(source.read());
        revision = now;
    }

    public Found find(Choices choices) {
        return Found.among(state.index(), choices);
    }

    public Found find(ListQuery query) {
        return query.isTooLong() ? Found.among(state.index(), query.choices(), Named.NONE) : find(query.choices(), query.typed());
    }

    /** Those that have this name, or part of it, and fit; an empty name is none. */
    public Found find(Choices choices, String name) {
        if (name.isEmpty()) return find(choices);
        var now = state;
        return Found.among(now.index(), choices, Objects.requireNonNull(now.named().get(name)));
    }
}
