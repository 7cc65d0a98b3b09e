package org.eclink.directory.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * All things of a list in one order: by their names, or by a figure, the highest first, and by name where it is the same.
 * {@code inOrder} are the kinds of these things, {@code rank}, the place in the order by name, and {@code figures} are by number.
 */
record Order(int[] numbers, Kinds kinds, int[] inOrder, int[] byName, int[] rank, int @Nullable [] figures) {

    /** So many things are passed over in the time in which one is found by its values and compared with the best so far. */
    private static final double PASSED_OVER = 16;

    private Order(int[] numbers, Kinds kinds, int[] byName, int[] rank, int @Nullable [] figures) {
        this(numbers, kinds, Arrays.stream(numbers).map(kinds::of).toArray(), byName, rank, figures);
    }

    static Order byName(int[] numbers, Kinds kinds) {
        var rank = new int[Arrays.stream(numbers).max().orElse(0) + 1];
        for (var i = 0; i < numbers.length; i++) rank[numbers[i]] = i;
        return new Order(numbers, kinds, numbers, rank, null);
    }

    /** By a figure; things with the same one stay as they are in this order. */
    Order by(int[] figure) {
        return new Order(first(numbers, numbers.length, figure), kinds, byName, rank, figure);
    }

    /** Those found, from the {@code from}th on, counted from 0. */
    List<Integer> page(Found found, int from, int size) {
        var total = found.total();
        var end = Math.min(total, from + size);
        if (from >= end) return List.of();
        if (total == numbers.length) return Arrays.stream(numbers, from, end).boxed().toList();
        var passed = (double) end * numbers.length / total;
        return found.kinds().filter(_ -> passed < PASSED_OVER * total).map(kinds -> along(kinds, from, end)).orElseGet(() -> picked(found.numbers(), from, end));
    }

    /** Many among all: along the order until the page is full. */
    private List<Integer> along(Fitting found, int from, int end) {
        var page = new ArrayList<Integer>(end - from);
        var before = 0;
        for (var place = 0; before < end; place++) {
            if (found.test(inOrder[place]) && before++ >= from) page.add(numbers[place]);
        }
        return page;
    }

    /** Few among all, or a page far back. */
    private List<Integer> picked(RoaringBitmap found, int from, int end) {
        return Arrays.stream(first(found.toArray(), end, figures), from, end).boxed().toList();
    }

    /** The first {@code most} of some things, in order: what comes behind as many others is put aside without being sorted. */
    private int[] first(int[] some, int most, int @Nullable [] figures) {
        var best = new long[Math.min(2 * most, some.length)];
        var kept = 0;
        var last = Long.MAX_VALUE;
        for (var number : some) {
            var place = figures == null ? rank[number] : (long) -figures[number] << Integer.SIZE | rank[number];
            if (place >= last) continue;
            best[kept++] = place;
            if (kept < best.length) continue;
            Arrays.sort(best);
            kept = most;
            last = best[most - 1];
        }
        Arrays.sort(best, 0, kept);
        return Arrays.stream(best, 0, most).mapToInt(place -> byName[(int) place]).toArray();
    }
}
