package org.eclink.news.internal.item;

import java.util.Set;
import java.util.UUID;
import org.eclink.terms.ConceptId;
import org.eclink.translation.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Which news somebody asks for; null is whatever, and so are no places. {@code isUpcoming}: what announces an event that is not over, the soonest first. */
public record Filter(Set<UUID> places, @Nullable ConceptId concept, @Nullable LanguageTag language, boolean isUpcoming) {

    public static final Filter ALL = new Filter(Set.of(), null, null, false);

    public static Filter of(Set<UUID> places) {
        return new Filter(places, null, null, false);
    }
}
