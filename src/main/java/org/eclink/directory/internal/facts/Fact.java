package org.eclink.directory.internal.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One thing known of a city, organisation or partnership, and where it is from. {@code value} is text, a number or a
 * list of texts; {@code source} leads to {@link Sources}; {@code confidence} is a code of the scheme of that name.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fact(@JsonProperty("v") Object value, @JsonProperty("y") @Nullable Integer year, @JsonProperty("s") int source,
        @JsonProperty("c") String confidence, @JsonProperty("n") @Nullable String note) {

    public static Fact of(Object value, int source, String confidence) {
        return new Fact(value, null, source, confidence, null);
    }

    public Fact ofYear(@Nullable Integer year) {
        return new Fact(value, year, source, confidence, note);
    }

    public Fact noting(@Nullable String note) {
        return new Fact(value, year, source, confidence, note);
    }
}
