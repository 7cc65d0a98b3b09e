package org.eclink.terms.internal;

import java.util.List;
import java.util.Locale;
import org.eclink.terms.ConceptUse.Use;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.eclink.web.Citation;
import org.jspecify.annotations.Nullable;

/** Everything sectors.jte shows. */
public record SectorsPage(List<Row> sectors, List<Former> former, List<Citation> sources) {

    public record Row(String code, BothNames names, String address, int themes, List<Use> uses) {
        public String icon() {
            return code.toLowerCase(Locale.ROOT);
        }
    }

    /** A field of 2015 and what became of it. */
    public record Former(String code, BothNames names, @Nullable Word note, @Nullable Today today) {}

    /** The sector that has a field's work now, in what way, and how sure that is. */
    public record Today(Row sector, String match, String confidence) {}
}
