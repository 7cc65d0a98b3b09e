package org.eclink.knowledge.internal.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a city did and what came of it. {@code outcome}, {@code climate} and {@code size} are concepts; {@code density} is in residents per km²; {@code sections} lead from a
 * {@link #SECTIONS section} to its Markdown in the work's language. {@code isUnnamed}: nobody but its owners and the secretariat is told which city it was.
 */
public record CaseStudy(UUID outcome, boolean isUnnamed, @Nullable UUID climate, @Nullable UUID size, @Nullable Integer density, @Nullable Cost cost, List<Result> results, Map<String, String> sections) {

    /** Parts of a case in the order in which it is told; also the names of its texts. */
    public static final List<String> SECTIONS = List.of("problem", "context", "law", "measures", "actors", "financing", "failures", "lessons", "china", "europe");

    /** A band, in whole units of an ISO 4217 currency at the prices of {@code year}. */
    public record Cost(long from, long to, String currency, int year) {}

    /** What an indicator was before and after, in its own unit; {@code before} may be null. */
    public record Result(UUID indicator, @Nullable Double before, double after, int year) {}

    public String section(String name) {
        return sections.getOrDefault(name, "");
    }
}
