package org.eclink.directory.internal.city;

import java.util.List;
import java.util.Optional;
import org.eclink.directory.internal.facts.Published;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.terms.Terms;
import org.eclink.web.Site;
import org.springframework.stereotype.Component;

/** Cities as they leave: with all they know, in one query for however many (and one for sources not met before). */
@Component
class PublishedCities {

    private final Cities cities;
    private final Sources sources;
    private final Terms terms;
    private final Site site;

    PublishedCities(Cities cities, Sources sources, Terms terms, Site site) {
        this.cities = cities;
        this.sources = sources;
        this.terms = terms;
        this.site = site;
    }

    /** In the order of {@code numbers}. */
    List<CityItem> numbered(List<Integer> numbers) {
        return items(numbers.isEmpty() ? List.of() : cities.numbered(numbers));
    }

    Optional<CityItem> find(String slugOrId) {
        return cities.find(slugOrId).map(city -> items(List.of(city)).getFirst());
    }

    private List<CityItem> items(List<City> shown) {
        var published = new Published(terms, site, sources.citations(Published.sourcesOf(shown.stream().map(City::facts).toList())));
        return shown.stream().map(city -> CityItem.of(city, published)).toList();
    }
}
