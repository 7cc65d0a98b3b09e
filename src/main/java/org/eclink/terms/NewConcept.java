package org.eclink.terms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A concept that another module's import needs. {@code labels} lead from a BCP 47 tag to the preferred label;
 * {@code hidden} are the spellings of raw data by which {@link Terms#named} shall find it too.
 */
public record NewConcept(String scheme, String code, @Nullable ConceptId broader, int position,
        Map<String, String> labels, List<String> hidden, String source, String confidence) {}
