package org.eclink.web;

import org.jspecify.annotations.Nullable;

/** A name on a drawing: {@code x} and {@code y} are the end of its base line that {@code anchor} names. */
public record PlacedName(String name, String tag, boolean pilot, String x, String y, String anchor, @Nullable String href) {
}
