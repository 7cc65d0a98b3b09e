package org.eclink.news.internal.item;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When an event that news announces takes place, by the clock of its {@code zone}. */
public record Occasion(Instant begins, @Nullable Instant ends, ZoneId zone) {}
