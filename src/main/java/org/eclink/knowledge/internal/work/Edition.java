package org.eclink.knowledge.internal.work;

import java.util.UUID;
import org.eclink.translation.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A work in one language. {@code file} is null until there is one; {@code translator} is null for what its authors wrote. */
public record Edition(UUID id, LanguageTag language, @Nullable UUID file, @Nullable String translator, State state) {

    public enum State { DRAFT, REVIEWED, FINAL }
}
