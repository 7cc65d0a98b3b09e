package org.eclink.directory.internal.facts;

import org.eclink.terms.Word;
import org.eclink.web.Citation;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a page shows it: what it is, the value, what it covers, and the working: year, source, confidence.
 * {@code share} is the part of a whole as 0 to 100 for a bar, if it has one.
 */
public record FactView(String label, String value, @Nullable String scope, @Nullable String scopeTag, @Nullable Double share, @Nullable String year, Citation source,
        String confidence) {

    public static FactView of(String label, String value, @Nullable Word scope, Fact fact, Sources sources, Shell shell) {
        return new FactView(label, value, scope == null ? null : scope.text(), scope == null ? null : scope.tag(), null,
                fact.year() == null ? null : fact.year().toString(), sources.citation(fact.source()),
                shell.say("directory.confidence." + fact.confidence()));
    }

    public FactView withShare(double percent) {
        return new FactView(label, value, scope, scopeTag, Math.round(percent * 10) / 10.0, year, source, confidence);
    }
}
