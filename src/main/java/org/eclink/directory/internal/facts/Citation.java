package org.eclink.directory.internal.facts;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a fact is from, in parts; a part that is an address leads there. */
public record Citation(String text, List<Part> parts) {

    private static final int LONGEST = 44;

    public record Part(String text, @Nullable String address) {}

    public static Citation of(String text) {
        return new Citation(text, Arrays.stream(text.split(" ; ")).map(String::strip).filter(part -> !part.isEmpty()).map(Citation::part).toList());
    }

    private static Part part(String text) {
        if (!text.matches("https?://\\S+")) return new Part(text, null);
        try {
            var address = URI.create(text);
            return new Part(shortened(address.getHost() + address.getPath()), text);
        } catch (IllegalArgumentException malformed) {
            return new Part(text, null);
        }
    }

    private static String shortened(String text) {
        var bare = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST - 1) + "…";
    }
}
