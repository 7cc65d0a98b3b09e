package org.eclink.knowledge;

import java.util.UUID;

/** What everybody reads of this work is not what it was: its words, what it is about, its files or relations. */
public record WorkChanged(UUID work) {}
