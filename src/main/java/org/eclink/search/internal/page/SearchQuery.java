package org.eclink.search.internal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclink.web.NotFound;

/** What the address of a search asks for; the same question always has the same address. {@code isOnly}: in these words alone, translated nowhere. */
record SearchQuery(String words, Map<SearchFacet, Set<String>> chosen, boolean isNewest, boolean isOnly, int page) {

    static final int ROWS = 20;
    static final int LONGEST = 500;
    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 80;
    private static final int MOST_PAGES = 50;

    static SearchQuery of(Map<String, List<String>> parameters) {
        var chosen = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
        for (var facet : SearchFacet.values()) {
            var values = parameters.getOrDefault(facet.parameter(), List.of()).stream().map(String::strip).filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE).limit(MOST_VALUES).toList();
            if (!values.isEmpty()) chosen.put(facet, new TreeSet<>(values));
        }
        return new SearchQuery(first(parameters, "q").strip(), chosen, first(parameters, "sort").equals("newest"), first(parameters, "only").equals("yes"), page(first(parameters, "page")));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    private static int page(String typed) {
        if (typed.isEmpty()) return 1;
        if (!typed.matches("[1-9]\\d{0,2}") || Integer.parseInt(typed) > MOST_PAGES) throw new NotFound(typed);
        return Integer.parseInt(typed);
    }

    boolean isEmpty() {
        return words.isEmpty() && chosen.isEmpty();
    }

    boolean isTooLong() {
        return words.length() > LONGEST;
    }

    Set<String> of(SearchFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    SearchQuery without(SearchFacet facet, String value) {
        var others = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
        chosen.forEach((other, values) -> {
            var left = new TreeSet<>(values);
            if (other == facet) left.remove(value);
            if (!left.isEmpty()) others.put(other, left);
        });
        return new SearchQuery(words, others, isNewest, isOnly, 1);
    }

    SearchQuery asking(String others) {
        return new SearchQuery(others, chosen, isNewest, isOnly, 1);
    }

    SearchQuery only(boolean isSo) {
        return new SearchQuery(words, chosen, isNewest, isSo, 1);
    }

    SearchQuery at(int other) {
        return new SearchQuery(words, chosen, isNewest, isOnly, other);
    }

    /** Without the question mark. */
    String parameters() {
        var facets = Stream.of(SearchFacet.values()).flatMap(facet -> of(facet).stream().map(value -> facet.parameter() + "=" + encoded(value)));
        var rest = Stream.of(isNewest ? "sort=newest" : "", isOnly ? "only=yes" : "", page > 1 ? "page=" + page : "");
        return String.join("&", Stream.of(Stream.of(words.isEmpty() ? "" : "q=" + encoded(words)), facets, rest).flatMap(part -> part).filter(part -> !part.isEmpty()).toList());
    }

    String path() {
        var parameters = parameters();
        return parameters.isEmpty() ? "/search" : "/search?" + parameters;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
