package org.eclink.directory.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclink.directory.internal.names.NameKeys;
import org.eclink.terms.Terms;
import org.eclink.web.NotFound;

/**
 * What the address of a list asks for. The same question always has the same address: parameters in one order, nothing
 * that says what is understood anyway. {@code unknown} are values that no facet has; they are left out, and the page says
 * so.
 */
public record ListQuery(Catalogue list, String typed, Choices choices, String sort, String view, int page, List<String> unknown) {

    private static final int ROWS = 20;
    private static final int MOST_VALUES = 60;

    /** More dots than this are no map any more but a stain. */
    private static final int DOTS = 500;

    public static ListQuery of(Catalogue list, Map<String, List<String>> parameters, Terms terms) {
        var chosen = new HashMap<Facet, Set<String>>();
        var unknown = new ArrayList<String>();
        for (var facet : list.facets()) {
            var values = parameters.getOrDefault(facet.parameter(), List.of()).stream().filter(code -> !code.isBlank()).limit(MOST_VALUES).toList();
            for (var code : values) {
                if (facet.knows(code, terms)) chosen.computeIfAbsent(facet, _ -> new TreeSet<>()).add(code);
                else unknown.add(code);
            }
        }
        return new ListQuery(list, first(parameters, "q").strip(), new Choices(chosen), list.sort(first(parameters, "sort")), list.view(first(parameters, "view")),
                page(first(parameters, "page")), unknown);
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

    public boolean isSortedBy(String name) {
        return sort.equals(name);
    }

    public boolean isViewedAs(String name) {
        return view.equals(name);
    }

    int pageSize() {
        return isViewedAs(Catalogue.LIST) ? ROWS : DOTS;
    }

    /** How many come before this page. */
    int from() {
        return (page - 1) * pageSize();
    }

    ListQuery with(Choices other) {
        return new ListQuery(list, typed, other, sort, view, 1, unknown);
    }

    ListQuery atPage(int other) {
        return new ListQuery(list, typed, choices, sort, view, other, unknown);
    }

    ListQuery viewedAs(String other) {
        return new ListQuery(list, typed, choices, sort, other, 1, unknown);
    }

    ListQuery withoutName() {
        return new ListQuery(list, "", choices, sort, view, 1, unknown);
    }

    /** The query of the address, without the question mark; empty for the whole list. */
    public String parameters() {
        var rest = Stream.of(sort.equals(list.sorts().getFirst()) ? "" : "sort=" + sort, view.equals(list.views().getFirst()) ? "" : "view=" + view,
                page > 1 ? "page=" + page : "").filter(part -> !part.isEmpty());
        return String.join("&", Stream.concat(chosen(), rest).toList());
    }

    /** What the API takes for the same things, with the question mark. */
    String selection() {
        var parts = chosen().toList();
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private Stream<String> chosen() {
        var name = Stream.of(typed).filter(_ -> hasName()).map(text -> "q=" + encoded(text));
        return Stream.concat(name, list.facets().stream().flatMap(facet -> choices.of(facet).stream().map(code -> facet.parameter() + "=" + encoded(code))));
    }

    String address(String whole) {
        var parameters = parameters();
        return parameters.isEmpty() ? whole : whole + "?" + parameters;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
