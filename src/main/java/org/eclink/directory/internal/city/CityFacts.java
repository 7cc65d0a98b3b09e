package org.eclink.directory.internal.city;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.FactView;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.web.Shell;

/** The facts of a city, each with its boundary and its source, in the order in which pages show them. */
public record CityFacts(Sources sources, Wording wording, Shell shell) {

    /** From the widest boundary to the narrowest. */
    public static final List<String> BOUNDARIES = List.of("administrative-area", "municipality", "urban-area");

    public List<FactView> of(City city, Instant now) {
        var views = new ArrayList<FactView>();
        var facts = city.facts();
        var widest = BOUNDARIES.stream().flatMap(boundary -> facts.number(Facts.RESIDENTS + boundary).stream()).findFirst().orElse(0);
        for (var boundary : BOUNDARIES) {
            facts.find(Facts.RESIDENTS + boundary).ifPresent(fact -> views.add(residents(boundary, fact).withShare(share(fact, widest))));
        }
        facts.find(Facts.CLIMATE).ifPresent(fact -> {
            var climate = wording.word(facts.concept(Facts.CLIMATE).orElseThrow());
            views.add(FactView.of(shell.say("directory.fact.climate"), climate.code(), climate, fact, sources, shell));
        });
        facts.find(Facts.POSITION).ifPresent(fact ->
            views.add(FactView.of(shell.say("directory.fact.position"), position(city), zone(city, now), fact, sources, shell)));
        return views;
    }

    public FactView residents(String boundary, Fact fact) {
        return FactView.of(shell.say("directory.fact.residents." + boundary), shell.number(((Number) fact.value()).longValue()),
                new Word(boundary, shell.say("directory.boundary." + boundary), null), fact, sources, shell);
    }

    private static double share(Fact fact, int widest) {
        return widest == 0 ? 0 : Math.min(100, ((Number) fact.value()).doubleValue() / widest * 100);
    }

    private String position(City city) {
        return shell.say("directory.position", "latitude", degrees(city.latitude()), "north", city.latitude() >= 0 ? "yes" : "no",
                "longitude", degrees(city.longitude()), "east", city.longitude() >= 0 ? "yes" : "no");
    }

    private String degrees(double value) {
        return shell.decimal(Math.abs(value), 2);
    }

    private Word zone(City city, Instant now) {
        var offset = ZoneId.of(city.zone()).getRules().getOffset(now);
        return new Word(city.zone(), shell.say("directory.zone", "zone", city.zone(), "offset", "UTC" + (offset.getTotalSeconds() == 0 ? "±0" : offset.getId())), null);
    }
}
