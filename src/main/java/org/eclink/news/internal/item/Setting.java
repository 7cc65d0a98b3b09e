package org.eclink.news.internal.item;

import java.util.List;
import java.util.UUID;
import org.eclink.terms.ConceptId;
import org.jspecify.annotations.Nullable;

/** In whose name, about what and when: all that an author says of news besides its words. */
public record Setting(Voice voice, @Nullable UUID place, List<ConceptId> sectors, @Nullable Occasion occasion) {}
