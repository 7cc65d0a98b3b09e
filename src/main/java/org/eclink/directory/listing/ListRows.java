package org.eclink.directory.listing;

import java.util.List;
import java.util.Map;

/**
 * All of a list, as it was read: {@code largest} is the largest number that a thing of it has, {@code byName} has the numbers
 * of all in the order of each language, by its code.
 */
public record ListRows(int largest, List<ListRow> rows, Map<String, int[]> byName) {}
