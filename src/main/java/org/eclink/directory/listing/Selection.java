package org.eclink.directory.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclink.directory.internal.names.NameKeys;
import org.eclink.interchange.Cursor;
import org.eclink.interchange.Parameters;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What a caller of the API asks a list for, by the facets and the name of its page; unlike there, an unknown value is
 * refused. {@code further} is what else narrows it down; up to {@code limit} things behind a {@link Found#position} are
 * asked for.
 */
public record Selection(Catalogue list, String name, Choices choices, String further, int after, int limit) {

    /** Part of a list: the numbers to show and the cursor of what follows them. */
    public record Stretch(List<Integer> numbers, @Nullable String next) {}

    public static List<String> parameters(Catalogue list) {
        return Stream.concat(Stream.of("q"), list.facets().stream().map(Facet::parameter)).toList();
    }

    public static Selection of(Catalogue list, Parameters parameters, Terms terms) {
        return of(list, parameters, terms, "");
    }

    public static Selection of(Catalogue list, Parameters parameters, Terms terms, String further) {
        var chosen = new HashMap<Facet, Set<String>>();
        for (var facet : list.facets()) {
            for (var code : parameters.all(facet.parameter())) {
                if (!facet.knows(code, terms)) throw Parameters.unknown(facet.parameter(), code, facet.names() == null ? "/api/v1/schemes/%s/concepts lists them".formatted(facet.scheme()) : "it takes slugs");
                chosen.computeIfAbsent(facet, _ -> new TreeSet<>()).add(code);
            }
        }
        var whole = new Selection(list, parameters.text("q", NameKeys.LONGEST).orElse(""), new Choices(chosen), further, 0, parameters.limit());
        return parameters.after(whole.cursorList(), Selection::position).map(whole::after).orElse(whole);
    }

    private static int position(String text) {
        var position = Integer.parseInt(text);
        if (position < 0) throw new IllegalArgumentException(text);
        return position;
    }

    private Selection after(int position) {
        return new Selection(list, name, choices, further, position, limit);
    }

    /** The part that is asked for of what was found. */
    public Stretch stretch(Found found) {
        var numbers = found.following(after, limit + 1);
        if (numbers.size() <= limit) return new Stretch(numbers, null);
        var shown = numbers.subList(0, limit);
        return new Stretch(shown, new Cursor(cursorList(), String.valueOf(found.position(after, shown))).text());
    }

    /** As a cursor knows it. */
    String cursorList() {
        return Stream.concat(Stream.of(list.name(), further, name), list.facets().stream().map(facet -> facet.parameter() + choices.of(facet))).toList().toString();
    }
}
