package org.eclink.directory.internal.place;

import java.time.Instant;
import java.util.UUID;
import org.eclink.directory.internal.facts.Fact;

/** What an import says anew of something that people have changed. */
public record Offer(UUID id, UUID place, String property, Fact fact, Instant offered) {}
