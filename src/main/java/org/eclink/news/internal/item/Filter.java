package org.eclink.news.internal.item;

import java.util.UUID;
import org.eclink.terms.ConceptId;
import org.eclink.translation.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Which news somebody asks for; null is whatever. {@code isUpcoming}: what announces an event that is not over, the soonest first. */
public record Filter(@Nullable UUID place, @Nullable ConceptId concept, @Nullable LanguageTag language, boolean isUpcoming) {

    public static final Filter ALL = new Filter(null, null, null, false);

    public static Filter of(UUID place) {
        return new Filter(place, null, null, false);
    }
}
