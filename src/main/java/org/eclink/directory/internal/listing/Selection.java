package org.eclink.directory.internal.listing;

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

/** What a caller of the API asks a list for, by the facets and the name of its page; unlike there, an unknown value is refused. */
public record Selection(Catalogue list, String name, Choices choices, String further) {

    /** Part of a list: the numbers to show and the cursor of what follows them. */
    public record Stretch(List<Integer> numbers, @Nullable String next) {}

    public record Window(int after, int limit) {}

    public static List<String> parameters(Catalogue list) {
        return Stream.concat(Stream.of("q"), list.facets().stream().map(Facet::parameter)).toList();
    }

    public static Selection of(Catalogue list, Parameters parameters, Terms terms) {
        var chosen = new HashMap<Facet, Set<String>>();
        for (var facet : list.facets()) {
            for (var code : parameters.all(facet.parameter())) {
                if (terms.find(facet.scheme(), code).isEmpty()) {
                    throw Parameters.unknown(facet.parameter(), code, "/api/v1/schemes/%s/concepts lists them".formatted(facet.scheme()));
                }
                chosen.computeIfAbsent(facet, _ -> new TreeSet<>()).add(code);
            }
        }
        return new Selection(list, parameters.text("q", NameKeys.LONGEST).orElse(""), new Choices(chosen), "");
    }

    /** Narrowed down by something else too, which a cursor has to know. */
    public Selection among(String other) {
        return new Selection(list, name, choices, other);
    }

    /** Where the part that is asked for begins and how long it may be. */
    public Window window(Parameters parameters) {
        return new Window(parameters.after(cursorList(), Integer::parseUnsignedInt).orElse(0), parameters.limit());
    }

    public Stretch stretch(Found found, Window window) {
        var numbers = found.following(window.after(), window.limit() + 1);
        if (numbers.size() <= window.limit()) return new Stretch(numbers, null);
        var shown = numbers.subList(0, window.limit());
        return new Stretch(shown, new Cursor(cursorList(), String.valueOf(found.position(window.after(), shown))).text());
    }

    /** As a cursor knows it. */
    private String cursorList() {
        return Stream.concat(Stream.of(list.name(), further, name), list.facets().stream().map(facet -> facet.parameter() + choices.of(facet))).toList().toString();
    }
}
