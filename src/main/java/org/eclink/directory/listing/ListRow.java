package org.eclink.directory.listing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The things of a list, by their numbers, that have the same value of each facet. {@code values} are by the facet's parameter
 * and as the database writes them; {@code figures} are by the sort that goes by them, one for each number.
 */
public record ListRow(int[] numbers, Map<String, String> values, Map<String, int[]> figures) {

    public static ListRow of(int... numbers) {
        return new ListRow(numbers, new HashMap<>(), new HashMap<>());
    }

    /** The concept that they have, or several as the text of an array: <code>{id,id}</code>. */
    public ListRow mark(Facet facet, @Nullable String concepts) {
        if (concepts != null) values.put(facet.parameter(), concepts);
        return this;
    }

    /** What this order sorts by, the highest first; a thing without a figure has 0. */
    public ListRow set(String sort, int[] perNumber) {
        if (perNumber.length != numbers.length) throw new IllegalArgumentException("%d figures for %d things".formatted(perNumber.length, numbers.length));
        figures.put(sort, perNumber);
        return this;
    }

    /** The same figure for all of them. */
    public ListRow set(String sort, int figure) {
        var perNumber = new int[numbers.length];
        Arrays.fill(perNumber, figure);
        return set(sort, perNumber);
    }
}
