package org.eclink.translation.internal.interchange;

import java.util.List;
import org.eclink.web.Field;
import org.jspecify.annotations.Nullable;

/** Everything memory.jte shows; {@code action} is null for who may not bring anything. */
public record MemoryPage(List<Pair> pairs, @Nullable String action, Field file, @Nullable Returned returned) {

    /** From and into which language there is how much. */
    public record Pair(String from, String into, int count, String address) {}
}
