package org.eclink.knowledge.internal.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who publishes works; {@code organisation} where the directory has it. */
public record Publisher(UUID id, String slug, String name, @Nullable UUID organisation) {}
