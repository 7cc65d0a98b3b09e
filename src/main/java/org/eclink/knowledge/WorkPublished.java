package org.eclink.knowledge;

import java.util.UUID;

/** Everybody may read this work from now on. */
public record WorkPublished(UUID work) {}
