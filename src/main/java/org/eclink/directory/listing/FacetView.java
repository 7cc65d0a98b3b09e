package org.eclink.directory.listing;

import java.util.List;
import java.util.stream.Stream;
import org.eclink.terms.Word;

/** A facet as the form shows it; {@code more} are the values beyond the common ones, folded away. */
public record FacetView(String parameter, String label, boolean open, List<Value> values, List<Value> more) {

    private static final int SHOWN = 8;

    /** One value and how many things it would show beside the other facets' choices. */
    public record Value(Word word, int count, boolean chosen) {}

    /** Chosen values are never folded away. */
    static FacetView of(Facet facet, List<Value> values) {
        var shown = values.stream().limit(SHOWN).toList();
        var rest = values.stream().skip(SHOWN).toList();
        var chosenRest = rest.stream().filter(Value::chosen).toList();
        return new FacetView(facet.parameter(), facet.label(), facet.isOpen() || values.stream().anyMatch(Value::chosen),
                Stream.concat(shown.stream(), chosenRest.stream()).toList(),
                rest.stream().filter(value -> !value.chosen()).toList());
    }
}
