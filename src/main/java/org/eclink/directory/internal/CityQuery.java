package org.eclink.directory.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclink.terms.Terms;
import org.eclink.web.NotFound;

/**
 * What the address of a city list asks for. The same question always has the same address: parameters in one order,
 * nothing that says what is understood anyway. {@code unknown} are values that no facet has; they are left out, and
 * the page says so.
 */
record CityQuery(String typed, CityFilter filter, CitySort sort, int page, boolean map, List<String> unknown) {

    static final int PAGE_SIZE = 20;
    private static final int MOST_VALUES = 60;

    static CityQuery of(Map<String, List<String>> parameters, Terms terms) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        var unknown = new ArrayList<String>();
        for (var facet : Facet.values()) {
            parameters.getOrDefault(facet.parameter(), List.of()).stream().filter(code -> !code.isBlank()).limit(MOST_VALUES)
                .forEach(code -> {
                    if (isKnown(facet, code, terms)) chosen.computeIfAbsent(facet, _ -> new TreeSet<>()).add(code);
                    else unknown.add(code);
                });
        }
        var sort = first(parameters, "sort");
        return new CityQuery(first(parameters, "q").strip(), new CityFilter(chosen), CitySort.of(sort).orElse(CitySort.STANDING),
                page(first(parameters, "page")), first(parameters, "view").equals("map"), unknown);
    }

    private static boolean isKnown(Facet facet, String code, Terms terms) {
        return facet == Facet.PARTNERS ? code.equals("yes") || code.equals("no") : terms.find(facet.scheme(), code).isPresent();
    }

    private static int page(String text) {
        if (text.isEmpty()) return 1;
        if (!text.matches("[1-9]\\d{0,6}")) throw new NotFound(text);
        return Integer.parseInt(text);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    boolean hasName() {
        return !typed.isEmpty();
    }

    /** Longer than any name: asking for it is a mistake that the page names. */
    boolean isTooLong() {
        return typed.length() > NameKeys.LONGEST;
    }

    CityQuery with(CityFilter other) {
        return new CityQuery(typed, other, sort, 1, map, unknown);
    }

    CityQuery atPage(int other) {
        return new CityQuery(typed, filter, sort, other, map, unknown);
    }

    CityQuery onMap(boolean wanted) {
        return new CityQuery(typed, filter, sort, 1, wanted, unknown);
    }

    CityQuery withoutName() {
        return new CityQuery("", filter, sort, 1, map, unknown);
    }

    /** The query of the address, without the question mark; empty for the whole list. */
    String parameters() {
        var parts = new ArrayList<String>();
        if (hasName()) parts.add("q=" + encoded(typed));
        parts.addAll(filterParameters());
        if (sort != CitySort.STANDING) parts.add("sort=" + sort.parameter());
        if (map) parts.add("view=map");
        if (page > 1) parts.add("page=" + page);
        return String.join("&", parts);
    }

    private List<String> filterParameters() {
        var parts = new ArrayList<String>();
        for (var facet : Facet.values()) {
            for (var code : filter.of(facet)) parts.add(facet.parameter() + "=" + encoded(code));
        }
        return parts;
    }

    /** What the API takes for the same cities. */
    String selection() {
        var parts = new ArrayList<String>();
        if (hasName()) parts.add("q=" + encoded(typed));
        parts.addAll(filterParameters());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    String address(String list) {
        var parameters = parameters();
        return parameters.isEmpty() ? list : list + "?" + parameters;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
