package org.eclink.directory.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.ConceptUse;
import org.eclink.terms.Terms;
import org.eclink.web.Shell;
import org.springframework.stereotype.Component;

/** The cities that work on a sector. */
@Component
class CitiesByConcept implements ConceptUse {

    private static final int NAMED = 6;

    private final CityFinder finder;
    private final Cities cities;
    private final Terms terms;

    CitiesByConcept(CityFinder finder, Cities cities, Terms terms) {
        this.finder = finder;
        this.cities = cities;
        this.terms = terms;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Map<ConceptId, Use> of(Collection<ConceptId> concepts, Shell shell) {
        var sectors = concepts.stream().map(terms::get).filter(concept -> concept.scheme().equals(Facet.SECTOR.scheme())).toList();
        var first = new HashMap<ConceptId, List<Integer>>();
        sectors.forEach(sector -> first.put(sector.id(), finder.find(filter(sector)).page(CitySort.STANDING, shell.language().code(), 0, NAMED)));
        var cards = cities.cards(first.values().stream().flatMap(List::stream).distinct().toList()).stream()
            .collect(Collectors.toMap(CityCard::number, Function.identity()));
        var uses = new HashMap<ConceptId, Use>();
        sectors.stream().filter(sector -> finder.find(filter(sector)).total() > 0).forEach(sector ->
            uses.put(sector.id(), use(sector, first.getOrDefault(sector.id(), List.of()).stream().map(cards::get).filter(Objects::nonNull).toList(), shell)));
        return uses;
    }

    private Use use(Concept sector, List<CityCard> named, Shell shell) {
        var filter = filter(sector);
        return new Use(shell.say("directory.cities.count", "count", finder.find(filter).total()), shell.link("/cities?sector=" + sector.code()),
                named.stream().map(card -> new Example(CityNames.both(card.names(), shell.language()), shell.link("/cities/" + card.slug()))).toList());
    }

    private static CityFilter filter(Concept sector) {
        return CityFilter.NONE.with(Facet.SECTOR, sector.code());
    }
}
