package org.eclink.directory.internal.listing;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Objects;
import org.eclink.directory.internal.names.NameHits;
import org.eclink.directory.internal.names.NameSearch;

/** Answers which things of a list fit, and how many each further choice would leave, from one state of the list. */
public final class ListFinder {

    private static final long MOST_BYTES = 48L << 20;

    /** What one state of the list has been asked; common choices are answered once. */
    private record State(ListIndex index, LoadingCache<Choices, Found> answers) {

        static State of(ListIndex index) {
            return new State(index, Caffeine.newBuilder().maximumWeight(MOST_BYTES)
                .weigher((Choices _, Found found) -> 2_000 + found.bytes())
                .build(choices -> Found.among(index, choices)));
        }
    }

    private final ListSource source;
    private volatile State state;
    private volatile long revision;

    ListFinder(ListSource source, long revision) {
        this.source = source;
        this.revision = revision;
        this.state = State.of(source.read());
    }

    long revision() {
        return revision;
    }

    /** Reads the list anew unless it has been read in this revision of the directory. */
    void refresh(long now) {
        if (now == revision) return;
        state = State.of(source.read());
        revision = now;
    }

    public Found find(Choices choices) {
        return Objects.requireNonNull(state.answers().get(choices));
    }

    public Found find(ListQuery query) {
        return query.isTooLong() ? find(query.choices(), NameHits.NONE) : find(query.choices(), query.typed());
    }

    /** Those that have this name, or part of it, and fit; an empty name is none. */
    public Found find(Choices choices, String name) {
        if (name.isEmpty()) return find(choices);
        return find(choices, source.named(name, NameSearch.MOST));
    }

    private Found find(Choices choices, NameHits named) {
        return Found.among(state.index(), choices, named);
    }
}
