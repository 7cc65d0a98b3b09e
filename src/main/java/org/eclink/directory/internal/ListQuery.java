package org.eclink.directory.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.eclink.web.NotFound;

/**
 * What the address of a short list asks for (organisations, partnerships): a name, codes by parameter, a view and a
 * page. The same question always has the same address. {@code unknown} values are left out, and the page says so.
 */
record ListQuery(String typed, Map<String, Set<String>> chosen, String view, int page, List<String> unknown) {

    static final int PAGE_SIZE = 20;
    private static final int MOST_VALUES = 60;

    static ListQuery of(Map<String, List<String>> parameters, Collection<String> facets, Collection<String> views, BiPredicate<String, String> isKnown) {
        var chosen = new LinkedHashMap<String, Set<String>>();
        var unknown = new ArrayList<String>();
        for (var facet : facets) {
            for (var code : parameters.getOrDefault(facet, List.of()).stream().limit(MOST_VALUES).toList()) {
                if (code.isBlank()) continue;
                if (isKnown.test(facet, code)) chosen.computeIfAbsent(facet, _ -> new TreeSet<>()).add(code);
                else unknown.add(code);
            }
        }
        var view = first(parameters, "view");
        return new ListQuery(first(parameters, "q").strip(), chosen, views.contains(view) ? view : "", page(first(parameters, "page")), unknown);
    }

    private static int page(String text) {
        if (text.isEmpty()) return 1;
        if (!text.matches("[1-9]\\d{0,6}")) throw new NotFound(text);
        return Integer.parseInt(text);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    boolean hasName() {
        return !typed.isEmpty();
    }

    boolean isTooLong() {
        return typed.length() > NameKeys.LONGEST;
    }

    boolean has(String facet, String code) {
        return chosen.getOrDefault(facet, Set.of()).contains(code);
    }

    /** Whether something with this code fits the choice of this facet; without a choice everything does. */
    boolean admits(String facet, String code) {
        return !chosen.containsKey(facet) || has(facet, code);
    }

    ListQuery without(String facet, String code) {
        var fewer = new LinkedHashMap<String, Set<String>>();
        chosen.forEach((name, codes) -> {
            var rest = new TreeSet<>(codes);
            if (name.equals(facet)) rest.remove(code);
            if (!rest.isEmpty()) fewer.put(name, rest);
        });
        return new ListQuery(typed, fewer, view, 1, unknown);
    }

    ListQuery withoutName() {
        return new ListQuery("", chosen, view, 1, unknown);
    }

    ListQuery viewedAs(String other) {
        return new ListQuery(typed, chosen, other, 1, unknown);
    }

    ListQuery atPage(int other) {
        return new ListQuery(typed, chosen, view, other, unknown);
    }

    String parameters() {
        var parts = new ArrayList<String>();
        if (hasName()) parts.add("q=" + encoded(typed));
        chosen.forEach((facet, codes) -> codes.forEach(code -> parts.add(facet + "=" + encoded(code))));
        if (!view.isEmpty()) parts.add("view=" + view);
        if (page > 1) parts.add("page=" + page);
        return String.join("&", parts);
    }

    String address(String list) {
        var parameters = parameters();
        return parameters.isEmpty() ? list : list + "?" + parameters;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
