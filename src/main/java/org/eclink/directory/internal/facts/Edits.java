package org.eclink.directory.internal.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people say of one thing, by property; a property without a fact is one that they have emptied. */
public record Edits(Map<String, @Nullable Fact> byProperty) {

    /** What is shown: people's facts, and the imported ones of which people said nothing. */
    public Facts over(Facts imported) {
        var shown = new LinkedHashMap<>(imported.byProperty());
        byProperty.forEach((property, fact) -> {
            if (fact == null) shown.remove(property);
            else shown.put(property, fact);
        });
        return new Facts(shown);
    }
}
