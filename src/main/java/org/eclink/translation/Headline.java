package org.eclink.translation;

import org.eclink.translation.Prose.Line;
import org.jspecify.annotations.Nullable;

/** A line of words for headings and lists, as it reads now: {@code tag} is null where it is in the page's language. */
public record Headline(String text, @Nullable String tag, boolean isRightToLeft, Line line) {}
