package org.eclink.directory.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The chosen values by facet: a city fits if, for each facet with values, it has one of them. */
record CityFilter(Map<Facet, Set<String>> chosen) {

    static final CityFilter NONE = new CityFilter(Map.of());

    Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    boolean has(Facet facet, String code) {
        return of(facet).contains(code);
    }

    CityFilter with(Facet facet, String code) {
        var more = copy();
        more.computeIfAbsent(facet, _ -> new TreeSet<>()).add(code);
        return new CityFilter(more);
    }

    CityFilter without(Facet facet, String code) {
        var fewer = copy();
        fewer.computeIfPresent(facet, (_, codes) -> codes.remove(code) && codes.isEmpty() ? null : codes);
        return new CityFilter(fewer);
    }

    CityFilter without(Facet facet) {
        var fewer = copy();
        fewer.remove(facet);
        return new CityFilter(fewer);
    }

    int size() {
        return chosen.values().stream().mapToInt(Set::size).sum();
    }

    private Map<Facet, Set<String>> copy() {
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, codes) -> copy.put(facet, new TreeSet<>(codes)));
        return copy;
    }
}
