package org.eclink.directory.internal.listing;

import java.util.ArrayList;
import java.util.List;
import org.eclink.directory.internal.listing.ListIndex.Counts;
import org.eclink.directory.internal.names.NameHits;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** All things of a list that fit, and the counts beside each facet value; of those found by name, which are the best hits. */
public final class Found {

    private final ListIndex index;
    private final Choices choices;
    private final RoaringBitmap within;
    private final @Nullable NameHits named;
    private final RoaringBitmap numbers;
    private volatile @Nullable Counts counts;

    private Found(ListIndex index, Choices choices, RoaringBitmap within, @Nullable NameHits named) {
        this.index = index;
        this.choices = choices;
        this.within = within;
        this.named = named;
        this.numbers = index.matching(choices, within);
    }

    static Found among(ListIndex index, Choices choices) {
        return new Found(index, choices, index.all(), null);
    }

    static Found among(ListIndex index, Choices choices, NameHits named) {
        var within = RoaringBitmap.bitmapOf(named.numbers().stream().mapToInt(Integer::intValue).toArray());
        within.and(index.all());
        return new Found(index, choices, within, named);
    }

    /** Those of them that are among others too. */
    public Found only(List<Integer> others) {
        return new Found(index, choices, RoaringBitmap.and(within, RoaringBitmap.bitmapOf(others.stream().mapToInt(Integer::intValue).toArray())), named);
    }

    /** Which reading of the list this was found in. */
    long state() {
        return index.state();
    }

    public int total() {
        return numbers.getCardinality();
    }

    /** For each facet, how many things each value would show beside the other facets' choices. */
    public Counts counts() {
        var counted = counts;
        if (counted == null) {
            counted = index.counts(choices, within, numbers);
            counts = counted; // who comes at the same time counts the same
        }
        return counted;
    }

    /** Whether a name may have more hits than were looked at. */
    boolean isCapped() {
        return named != null && named.isCapped();
    }

    int bytes() {
        return numbers.getSizeInBytes() + index.bytesOfCounts();
    }

    /** Numbers of the things on the page that is asked for; by name the best hit comes first, unless the reader asked for another order. */
    public List<Integer> page(ListQuery query, Language language) {
        if (named == null || !query.isSortedBy(query.list().sorts().getFirst())) return index.page(numbers, query.sort(), language.code(), query.from(), query.pageSize());
        return named.numbers().stream().filter(numbers::contains).skip(query.from()).limit(query.pageSize()).toList();
    }

    public List<Integer> first(int size, String sort, Language language) {
        return index.page(numbers, sort, language.code(), 0, size);
    }

    /** Up to {@code most} numbers from the {@code from}th on, counted from 0. */
    public List<Integer> numbers(int from, int most) {
        return from >= total() ? List.of() : following(numbers.select(from) - 1, most);
    }

    /** Up to {@code most} numbers after a {@link #position}; 0 is the beginning. */
    public List<Integer> following(int position, int most) {
        if (named != null) return named.numbers().stream().filter(numbers::contains).skip(position).limit(most).toList();
        var next = new ArrayList<Integer>(Math.min(most, 1000));
        var all = numbers.getIntIterator();
        all.advanceIfNeeded(position + 1);
        while (all.hasNext() && next.size() < most) next.add(all.next());
        return next;
    }

    /** Where to go on after {@code shown}, which followed {@code before}: behind a number, or by name behind so many hits. */
    public int position(int before, List<Integer> shown) {
        return named == null ? shown.getLast() : before + shown.size();
    }
}
