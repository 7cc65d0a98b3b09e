package org.eclink.knowledge.internal.page;

import java.util.List;
import org.eclink.knowledge.internal.page.WorkPage.Fact;
import org.eclink.terms.Word;
import org.eclink.translation.Prose;
import org.jspecify.annotations.Nullable;

/** A case as case.jte tells it; {@code isUnnamed} where its city is not named on request. */
public record CaseView(Word outcome, boolean isUnnamed, List<Fact> facts, List<Measured> results, List<Section> sections) {

    /** What an indicator was; {@code before} is null where that is not known. */
    public record Measured(Word indicator, @Nullable String unit, @Nullable String before, String after, String year) {}

    /** {@code label} is the message that names it. */
    public record Section(String name, String label, Prose prose) {}
}
