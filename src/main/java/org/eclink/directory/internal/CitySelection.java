package org.eclink.directory.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclink.directory.internal.CityFinder.Found;
import org.eclink.interchange.Parameters;
import org.eclink.terms.Terms;
import org.roaringbitmap.RoaringBitmap;

/** Which cities a caller of the API asks for, by the facets and the name of the page; unlike there, an unknown value is refused. */
record CitySelection(String name, CityFilter filter) {

    static final List<String> PARAMETERS = parameters();

    private static List<String> parameters() {
        var names = new ArrayList<>(List.of("q"));
        for (var facet : Facet.values()) names.add(facet.parameter());
        return List.copyOf(names);
    }

    static CitySelection of(Parameters parameters, Terms terms) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            for (var code : parameters.all(facet.parameter())) {
                if (!isKnown(facet, code, terms)) throw Parameters.unknown(facet.parameter(), code, values(facet));
                chosen.computeIfAbsent(facet, _ -> new TreeSet<>()).add(code);
            }
        }
        return new CitySelection(parameters.text("q", NameKeys.LONGEST).orElse(""), new CityFilter(chosen));
    }

    private static boolean isKnown(Facet facet, String code, Terms terms) {
        return facet == Facet.PARTNERS ? code.equals("yes") || code.equals("no") : terms.find(facet.scheme(), code).isPresent();
    }

    private static String values(Facet facet) {
        return facet == Facet.PARTNERS ? "it is yes or no" : "/api/v1/schemes/%s/concepts lists them".formatted(facet.scheme());
    }

    /** Up to {@code most} numbers after a position: a number where no name is asked for, else how many hits came before. */
    List<Integer> numbers(CityFinder finder, NameSearch names, int after, int most) {
        if (name.isEmpty()) return following(finder.find(filter).numbers(), after, most);
        var named = names.find("city", name);
        var fitting = within(finder, named).numbers();
        return named.stream().filter(fitting::contains).skip(after).limit(most).toList();
    }

    private Found within(CityFinder finder, List<Integer> named) {
        return finder.findWithin(filter, RoaringBitmap.bitmapOf(named.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static List<Integer> following(RoaringBitmap numbers, int after, int most) {
        var next = new ArrayList<Integer>(Math.min(most, 1000));
        var all = numbers.getIntIterator();
        all.advanceIfNeeded(after + 1);
        while (all.hasNext() && next.size() < most) next.add(all.next());
        return next;
    }

    /** Where the next stretch begins, after this one that began at {@code after}. */
    int position(int after, List<Integer> numbers) {
        return name.isEmpty() ? numbers.getLast() : after + numbers.size();
    }

    /** As a cursor knows it. */
    String list() {
        return "cities " + name + " " + filter.chosen();
    }
}
