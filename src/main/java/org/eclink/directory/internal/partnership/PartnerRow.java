package org.eclink.directory.internal.partnership;

import java.util.List;
import java.util.Map;
import org.eclink.directory.internal.city.City;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.partnership.Partnership.End;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.web.BothNames;
import org.eclink.web.Citation;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * A partnership in a list: both ends, what it is, since when, in what state, and how sure all that is. On the page of one
 * of its cities only the {@code partner} is named.
 */
public record PartnerRow(String address, String anchor, Side european, Side chinese, @Nullable Side partner, Word kind, @Nullable String since, String sinceConfidence, Word state,
        boolean active, List<String> themes, @Nullable String note, Citation source, String confidence) {

    /** One end; without an address it is not in the directory. */
    public record Side(BothNames names, @Nullable String address) {

        public static Side of(End end, Shell shell) {
            var city = end.city();
            return city == null ? new Side(BothNames.only(end.name()), null)
                : new Side(CityNames.both(city.names(), shell.language()), shell.link("/cities/" + city.slug()));
        }
    }

    public static PartnerRow seenFrom(City city, Partnership partnership, Sources sources, Wording wording, Shell shell) {
        return of(partnership, Side.of(partnership.other(city.id().value()), shell), sources, wording, shell);
    }

    public static PartnerRow of(Partnership partnership, Sources sources, Wording wording, Shell shell) {
        return of(partnership, null, sources, wording, shell);
    }

    private static PartnerRow of(Partnership partnership, @Nullable Side partner, Sources sources, Wording wording, Shell shell) {
        var facts = partnership.facts();
        var since = facts.find(Facts.SINCE);
        var kind = facts.find(Facts.KIND).orElseThrow();
        var state = wording.word(partnership.state());
        return new PartnerRow(shell.link("/partnerships/" + partnership.slug()), partnership.slug(), Side.of(partnership.european(), shell),
                Side.of(partnership.chinese(), shell), partner, wording.word(partnership.kind()), since.map(fact -> fact.value().toString()).orElse(null),
                shell.say("directory.confidence." + since.map(Fact::confidence).orElse("low")), state, state.code().equals("active"),
                themes(facts.byProperty()), facts.text(Facts.NOTE).orElse(null), sources.citation(kind.source()),
                shell.say("directory.confidence." + kind.confidence()));
    }

    private static List<String> themes(Map<String, Fact> facts) {
        var themes = facts.get(Facts.THEMES);
        return themes != null && themes.value() instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }
}
