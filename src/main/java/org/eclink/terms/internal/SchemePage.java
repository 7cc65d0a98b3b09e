package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.internal.SectorPage.Said;
import org.eclink.web.Step;

/** Everything scheme.jte shows: one vocabulary, each concept at an anchor that never changes. */
public record SchemePage(Said title, String version, List<Step> way, List<Row> rows, List<String> sources, String data) {

    /** {@code beside} is the label in the other script. */
    public record Row(String code, Said said, Said beside, String confidence) {}
}
