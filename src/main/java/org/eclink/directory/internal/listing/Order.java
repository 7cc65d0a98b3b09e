package org.eclink.directory.internal.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * All things of a list in one order: by their names, or by a figure, the highest first, and by name where it is the same.
 * {@code rank}, the place in the order by name, and {@code figures} are by number.
 */
record Order(int[] numbers, int[] byName, int[] rank, int @Nullable [] figures) {

    /** So many things are passed over in the time in which one is put in its place. */
    private static final int PASSED_OVER = 16;

    static Order byName(int[] numbers) {
        var rank = new int[Arrays.stream(numbers).max().orElse(0) + 1];
        for (var i = 0; i < numbers.length; i++) rank[numbers[i]] = i;
        return new Order(numbers, numbers, rank, null);
    }

    /** By a figure; things with the same one stay as they are in this order. */
    Order by(int[] figure) {
        return new Order(new Order(numbers, byName, rank, figure).sorted(numbers), byName, rank, figure);
    }

    /** Those found, from the {@code from}th on, counted from 0. */
    List<Integer> page(Found found, int from, int size) {
        var total = found.total();
        var end = Math.min(total, from + size);
        if (from >= end) return List.of();
        if (total == numbers.length) return Arrays.stream(numbers, from, end).boxed().toList();
        var passed = (double) end * numbers.length / total;
        return passed < (double) PASSED_OVER * total ? along(found, from, end) : picked(found.numbers(), from, end);
    }

    /** Many among all: along the order until the page is full. */
    private List<Integer> along(Found found, int from, int end) {
        var page = new ArrayList<Integer>(end - from);
        var before = 0;
        for (var number : numbers) {
            if (!found.has(number) || before++ < from) continue;
            page.add(number);
            if (before == end) break;
        }
        return page;
    }

    /** Few among all, or a page far back. */
    private List<Integer> picked(RoaringBitmap found, int from, int end) {
        return Arrays.stream(sorted(found.toArray()), from, end).boxed().toList();
    }

    private int[] sorted(int[] some) {
        return Arrays.stream(some).mapToLong(this::place).sorted().mapToInt(place -> byName[(int) place]).toArray();
    }

    private long place(int number) {
        return figures == null ? rank[number] : (long) -figures[number] << Integer.SIZE | rank[number];
    }
}
