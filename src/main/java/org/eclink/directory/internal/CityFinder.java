package org.eclink.directory.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import org.eclink.directory.internal.CityIndex.Counts;
import org.eclink.interchange.RevisionSource;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Answers which cities fit, and how many each further choice would leave. */
@Service
@DependsOn("startingData")
class CityFinder implements RevisionSource {

    /** All that fit, and the counts beside each facet value. */
    record Found(RoaringBitmap numbers, Counts counts, CityIndex index) {

        int total() {
            return numbers.getCardinality();
        }

        List<Integer> page(CitySort sort, String language, int from, int size) {
            return index.page(numbers, sort, language, from, size);
        }
    }

    /** What one state of the directory has been asked; common choices are answered once, in at most 48 MB. */
    private record State(CityIndex index, LoadingCache<CityFilter, Found> answers) {

        static State of(CityIndex index) {
            return new State(index, Caffeine.newBuilder().maximumWeight(48L << 20)
                .weigher((CityFilter _, Found found) -> 2_000 + found.numbers().getSizeInBytes())
                .build(filter -> find(index, filter, index.all())));
        }

        private static Found find(CityIndex index, CityFilter filter, RoaringBitmap within) {
            var found = index.matching(filter, within);
            return new Found(found, index.counts(filter, within, found), index);
        }
    }

    private final CityIndexReading reading;
    private volatile State state;

    CityFinder(CityIndexReading reading) {
        this.reading = reading;
        this.state = State.of(reading.read());
    }

    @Override
    public long revision() {
        return state.index().revision();
    }

    Found find(CityFilter filter) {
        return state.answers().get(filter);
    }

    Found findWithin(CityFilter filter, RoaringBitmap numbers) {
        return State.find(state.index(), filter, numbers);
    }

    /** Another node, or an editor here, has changed something; until this has run, lists show the state before. */
    @Scheduled(fixedDelay = 2000)
    void refresh() {
        if (reading.revision() != revision()) state = State.of(reading.read());
    }
}
