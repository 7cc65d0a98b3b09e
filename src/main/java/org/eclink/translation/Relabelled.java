package org.eclink.translation;

import java.util.UUID;

/** Within the transaction: the language of a work, or of a part of it, was said wrongly and has been corrected. */
public record Relabelled(UUID work) {}
