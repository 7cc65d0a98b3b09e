package org.eclink.benchmark;

import java.util.List;

/**
 * What falls to one row of a table, and always the same to the same row: SplitMix64 (Steele, Lea and Flood, 2014)
 * started from table and row, so that no row depends on those before it.
 */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(String table, long row) {
        state = mixed(table.hashCode() * GOLDEN + row);
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long bits) {
        bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return bits ^ bits >>> 31;
    }

    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** From 0 to 1, evenly. */
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean oneIn(int many) {
        return below(many) == 0;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }
}
