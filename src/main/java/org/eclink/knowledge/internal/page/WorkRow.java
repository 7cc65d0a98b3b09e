package org.eclink.knowledge.internal.page;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.translation.Headline;
import org.jspecify.annotations.Nullable;

/** A work in a list. {@code by} is who published it, {@code languages} those in which it is there, {@code state} what its version is where that is known,
 * {@code outcome} what came of a case that did not go well. */
public record WorkRow(String address, Headline title, Word kind, String date, String by, List<Word> sectors, String languages, @Nullable Word state, @Nullable Word outcome) {}
