package org.eclink.directory.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Puts what the database gave into the order that an index asked for. */
public final class Numbered {

    private Numbered() {}

    /** Things in the order of {@code numbers}; a number that none of them has is left out. */
    public static <T> List<T> inOrder(List<Integer> numbers, List<T> things, Function<T, Integer> number) {
        var byNumber = new HashMap<Integer, T>();
        things.forEach(thing -> byNumber.put(number.apply(thing), thing));
        return numbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
    }
}
