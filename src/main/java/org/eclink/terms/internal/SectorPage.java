package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.ConceptUse.Use;
import org.eclink.terms.Word;
import org.eclink.web.Citation;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/** Everything sector.jte shows. */
public record SectorPage(SectorsPage.Row sector, List<Step> way, @Nullable Word note, List<Theme> themes, boolean proposed, List<Labelled> labels,
        List<SectorsPage.Former> former, List<Use> uses, Citation source, String confidence, String permanent, String data) {

    /** A sub-theme and those below it. */
    public record Theme(Word word, List<Theme> narrower) {}

    /** The label in one language, by that language's own name. */
    public record Labelled(String language, String tag, String text) {}
}
