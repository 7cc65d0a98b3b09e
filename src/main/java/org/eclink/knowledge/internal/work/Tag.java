package org.eclink.knowledge.internal.work;

import java.util.UUID;

/** A concept that a work is about, and in its author's words why; {@code reason} may be blank. */
public record Tag(UUID concept, String reason) {}
