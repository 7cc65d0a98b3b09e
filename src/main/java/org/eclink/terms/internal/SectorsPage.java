package org.eclink.terms.internal;

import java.util.List;
import java.util.Locale;
import org.eclink.terms.ConceptUse.Use;
import org.eclink.web.BothNames;
import org.jspecify.annotations.Nullable;

/** Everything sectors.jte shows. */
public record SectorsPage(List<Row> sectors, List<Former> former, String source) {

    public record Row(String code, BothNames names, String address, int themes, List<Use> uses) {
        public String icon() {
            return code.toLowerCase(Locale.ROOT);
        }
    }

    /** A field of 2015 and the sector it became; none if it was dropped. */
    public record Former(String code, BothNames names, @Nullable Row today) {}
}
