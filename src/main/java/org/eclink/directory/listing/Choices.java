package org.eclink.directory.listing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The chosen values by facet: a thing fits if, for each facet with values, it has one of them. */
public record Choices(Map<Facet, Set<String>> byFacet) {

    public static final Choices NONE = new Choices(Map.of());

    boolean isNone() {
        return byFacet.isEmpty();
    }

    public Set<String> of(Facet facet) {
        return byFacet.getOrDefault(facet, Set.of());
    }

    public boolean has(Facet facet, String code) {
        return of(facet).contains(code);
    }

    public Choices with(Facet facet, String code) {
        var more = copy();
        more.computeIfAbsent(facet, _ -> new TreeSet<>()).add(code);
        return new Choices(more);
    }

    Choices without(Facet facet, String code) {
        var fewer = copy();
        fewer.computeIfPresent(facet, (_, codes) -> codes.remove(code) && codes.isEmpty() ? null : codes);
        return new Choices(fewer);
    }

    /** The sets of the others are shared: nobody changes what was chosen. */
    Choices without(Facet facet) {
        if (!byFacet.containsKey(facet)) return this;
        var fewer = new HashMap<>(byFacet);
        fewer.remove(facet);
        return new Choices(fewer);
    }

    private Map<Facet, Set<String>> copy() {
        var copy = new HashMap<Facet, Set<String>>();
        byFacet.forEach((facet, codes) -> copy.put(facet, new TreeSet<>(codes)));
        return copy;
    }
}
