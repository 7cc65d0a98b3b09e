package org.eclink.directory.listing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclink.directory.internal.names.NameHits;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * All things of a list that fit, and the counts beside each facet value; of those found by name, which are the best hits.
 * For one question, by one thread.
 */
public final class Found {

    private final ListIndex index;
    private final Choices choices;
    private final @Nullable RoaringBitmap within;
    private final @Nullable NameHits named;
    private final Fitting fitting;
    private @Nullable RoaringBitmap numbers;

    private Found(ListIndex index, Choices choices, @Nullable RoaringBitmap within, @Nullable NameHits named) {
        this.index = index;
        this.choices = choices;
        this.within = within;
        this.named = named;
        this.fitting = index.fitting(choices);
        this.numbers = within == null ? null : fitting(within, fitting, choices);
    }

    static Found among(ListIndex index, Choices choices) {
        return new Found(index, choices, null, null);
    }

    static Found among(ListIndex index, Choices choices, Named named) {
        return new Found(index, choices, named.numbers(), named.hits());
    }

    private RoaringBitmap fitting(RoaringBitmap among, Fitting fitting, Choices choices) {
        return choices.isNone() ? among : RoaringBitmap.bitmapOf(among.stream().filter(number -> fitting.test(index.kinds().of(number))).toArray());
    }

    /** Those of them that are among others too. */
    public Found only(List<Integer> others) {
        return new Found(index, choices, RoaringBitmap.and(within == null ? index.all() : within, Named.bitmap(others)), named);
    }

    /** Which reading of the list this was found in. */
    long state() {
        return index.state();
    }

    public int total() {
        return numbers == null ? index.total(choices).orElseGet(() -> numbers().getCardinality()) : numbers.getCardinality();
    }

    /** Which kinds of things are found, whole; empty if only some of a kind are. */
    Optional<Fitting> kinds() {
        return within == null ? Optional.of(fitting) : Optional.empty();
    }

    boolean has(int number) {
        return numbers == null ? fitting.test(index.kinds().of(number)) : numbers.contains(number);
    }

    /** Not to be changed by the caller. */
    RoaringBitmap numbers() {
        if (numbers == null) numbers = index.matching(choices);
        return numbers;
    }

    /** How many things each value of a facet would show beside the other facets' choices, by its code; 0 only of what is chosen. */
    public Map<String, Integer> counts(Facet facet) {
        if (within == null && choices.isNone()) return index.values(facet).counts();
        var counts = index.values(facet).counts(tally(facet));
        choices.of(facet).forEach(code -> counts.putIfAbsent(code, 0));
        return counts;
    }

    private int[] tally(Facet facet) {
        return (within == null ? index.tally(choices, facet) : Optional.<int[]>empty()).orElseGet(() -> index.values(facet).tally(besides(facet)));
    }

    /** Those that fit if nothing is chosen of this facet. */
    private RoaringBitmap besides(Facet facet) {
        if (choices.of(facet).isEmpty()) return numbers();
        var others = choices.without(facet);
        return within == null ? index.matching(others) : fitting(within, index.fitting(others), others);
    }

    public int count(Facet facet, String code) {
        return counts(facet).getOrDefault(code, 0);
    }

    /** Whether a name may have more hits than were looked at. */
    boolean isCapped() {
        return named != null && named.isCapped();
    }

    /** Numbers of the things on the page that is asked for; by name the best hit comes first, unless the reader asked for another order. */
    public List<Integer> page(ListQuery query, Language language) {
        if (named == null || !query.isSortedBy(query.list().sorts().getFirst())) return index.order(query.sort(), language.code()).page(this, query.from(), query.pageSize());
        return named.numbers().stream().filter(this::has).skip(query.from()).limit(query.pageSize()).toList();
    }

    public List<Integer> first(int size, String sort, Language language) {
        return index.order(sort, language.code()).page(this, 0, size);
    }

    /** Up to {@code most} numbers from the {@code from}th on, counted from 0. */
    public List<Integer> numbers(int from, int most) {
        return from >= total() ? List.of() : following(numbers().select(from) - 1, most);
    }

    /** All of them, so many at a time, to be gone through once, without keeping in memory the list in which they were found. */
    public Iterable<List<Integer>> stretches(int size) {
        var rest = named == null ? numbers().iterator() : named.numbers().stream().filter(this::has).toList().iterator();
        return () -> stretches(rest, size);
    }

    private static Iterator<List<Integer>> stretches(Iterator<Integer> rest, int size) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public List<Integer> next() {
                var stretch = new ArrayList<Integer>(size);
                while (rest.hasNext() && stretch.size() < size) stretch.add(rest.next());
                return stretch;
            }
        };
    }

    /** Up to {@code most} numbers after a {@link #position}; 0 is the beginning. */
    public List<Integer> following(int position, int most) {
        if (named != null) return named.numbers().stream().filter(this::has).skip(position).limit(most).toList();
        var next = new ArrayList<Integer>(Math.min(most, 1000));
        var rest = numbers().getIntIterator();
        rest.advanceIfNeeded(position + 1);
        while (rest.hasNext() && next.size() < most) next.add(rest.next());
        return next;
    }

    /** Where to go on after {@code shown}, which followed {@code before}: behind a number, or by name behind so many hits. */
    public int position(int before, List<Integer> shown) {
        return named == null ? shown.getLast() : before + shown.size();
    }
}
