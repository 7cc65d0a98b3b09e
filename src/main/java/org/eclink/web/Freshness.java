package org.eclink.web;

import java.util.function.ToIntBiFunction;

/** Gives modules somewhere to keep what they have made for visitors. */
public interface Freshness {

    /** Holds as much as {@code most} by what {@code weight} says of each, the least used gone first. */
    <K, V> Fresh<K, V> keep(long most, ToIntBiFunction<K, V> weight);

    default <K, V> Fresh<K, V> keep(long most) {
        return keep(most, (_, _) -> 1);
    }
}
