package org.eclink.directory.internal.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclink.terms.Terms;

/**
 * What somebody has typed of each property, and what the form showed when they began. A property of which both are the same was not
 * touched, whatever others have made of it meanwhile.
 */
record Typed(Map<Property, String> texts, Map<Property, String> shown) {

    static final String SHOWN = "shown.";
    static final String YEAR = ".year";
    static final String SOURCE = ".source";

    /** Of a form as it comes; what it lacks was not touched. */
    static Typed of(List<Property> properties, Map<String, List<String>> form, Terms terms) {
        var texts = new HashMap<Property, String>();
        var shown = new HashMap<Property, String>();
        for (var property : properties) {
            var was = first(form, SHOWN + property.code());
            shown.put(property, property.normal(was, terms));
            texts.put(property, form.containsKey(SHOWN + property.code()) ? property.normal(typed(form, property), terms) : property.normal(was, terms));
        }
        return new Typed(texts, shown);
    }

    private static String typed(Map<String, List<String>> form, Property property) {
        return switch (property.form()) {
            case SECTORS -> String.join(" ", form.getOrDefault(property.code(), List.of()));
            case FIGURE -> String.join("\n", line(form, property.code()), line(form, property.code() + YEAR), line(form, property.code() + SOURCE));
            case NAME, TEXT, WEBSITE -> first(form, property.code());
        };
    }

    private static String line(Map<String, List<String>> form, String name) {
        return first(form, name).replaceAll("\\s+", " ");
    }

    private static String first(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of("")).getFirst();
    }

    String text(Property property) {
        return Objects.requireNonNull(texts.get(property));
    }

    String shown(Property property) {
        return Objects.requireNonNull(shown.get(property));
    }

    /** In the order of the form. */
    List<Property> touched() {
        var touched = new ArrayList<Property>();
        for (var property : Property.values()) {
            if (texts.containsKey(property) && !text(property).equals(shown(property))) touched.add(property);
        }
        return touched;
    }
}
