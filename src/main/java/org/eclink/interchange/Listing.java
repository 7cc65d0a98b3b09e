package org.eclink.interchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One stretch of a list, and the {@link Cursor} of the next one; null at the end. */
public record Listing<T>(List<T> items,
        @Schema(description = "The value of the parameter cursor for what follows; null at the end.", types = {"string", "null"}) @Nullable String next) {

    /** Everything there is, in one stretch. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }
}
