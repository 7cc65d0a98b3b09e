package org.eclink.directory.internal.city;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.listing.Choices;
import org.eclink.directory.listing.Found;
import org.eclink.directory.listing.Lists;
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

    private final Lists lists;
    private final Cities cities;
    private final Terms terms;

    CitiesByConcept(Lists lists, Cities cities, Terms terms) {
        this.lists = lists;
        this.cities = cities;
        this.terms = terms;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Map<ConceptId, Use> of(Collection<ConceptId> concepts, Shell shell) {
        var sectors = concepts.stream().map(terms::get).filter(concept -> concept.scheme().equals(CityList.SECTOR.scheme())).toList();
        var first = new HashMap<ConceptId, List<Integer>>();
        sectors.forEach(sector -> first.put(sector.id(), found(sector).first(NAMED, CityList.BY_STANDING, shell.language())));
        var cards = cities.cards(first.values().stream().flatMap(List::stream).distinct().toList()).stream()
            .collect(Collectors.toMap(CityCard::number, Function.identity()));
        var uses = new HashMap<ConceptId, Use>();
        sectors.stream().filter(sector -> found(sector).total() > 0).forEach(sector ->
            uses.put(sector.id(), use(sector, first.getOrDefault(sector.id(), List.of()).stream().map(cards::get).filter(Objects::nonNull).toList(), shell)));
        return uses;
    }

    private Use use(Concept sector, List<CityCard> named, Shell shell) {
        return new Use(shell.say("directory.cities.count", "count", found(sector).total()), shell.link("/cities?sector=" + sector.code()),
                named.stream().map(card -> new Example(CityNames.both(card.names(), shell.language()), shell.link("/cities/" + card.slug()))).toList());
    }

    private Found found(Concept sector) {
        return lists.of(CityList.LIST).find(Choices.NONE.with(CityList.SECTOR, sector.code()));
    }
}
