package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.ConceptUse.Use;
import org.eclink.web.BothNames;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/** Everything sector.jte shows. */
public record SectorPage(SectorsPage.Row sector, List<Step> way, List<Theme> themes, boolean proposed, List<Labelled> labels, List<SectorsPage.Former> former,
        List<Use> uses, String source, String confidence, String permanent, String data) {

    /** A sub-theme and those below it. */
    public record Theme(String code, Said said, List<Theme> narrower) {}

    /** Words and their language, where it is not the page's. */
    public record Said(String text, @Nullable String tag) {}

    /** The label in one language, by that language's own name. */
    public record Labelled(String language, String tag, String text) {}
}
