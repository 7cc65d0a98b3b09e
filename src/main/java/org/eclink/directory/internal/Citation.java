package org.eclink.directory.internal;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a fact is from, in parts; a part that is an address leads there. */
public record Citation(List<Part> parts) {

    public record Part(String text, @Nullable String address) {}

    static Citation of(String text) {
        return new Citation(Arrays.stream(text.split(" ; ")).map(String::strip).filter(part -> !part.isEmpty()).map(Citation::part).toList());
    }

    private static Part part(String text) {
        if (!text.matches("https?://\\S+")) return new Part(text, null);
        try {
            return new Part(URI.create(text).getHost(), text);
        } catch (IllegalArgumentException malformed) {
            return new Part(text, null);
        }
    }
}
