package org.eclink.directory.internal.city;

import java.util.List;
import java.util.Optional;
import org.eclink.directory.internal.facts.Publishing;
import org.springframework.stereotype.Component;

/** Cities as they leave: with all they know, in one query for however many (and one for sources not met before). */
@Component
class PublishedCities {

    private final Cities cities;
    private final Publishing publishing;

    PublishedCities(Cities cities, Publishing publishing) {
        this.cities = cities;
        this.publishing = publishing;
    }

    /** In the order of {@code numbers}. */
    List<CityItem> numbered(List<Integer> numbers) {
        return items(numbers.isEmpty() ? List.of() : cities.numbered(numbers));
    }

    Optional<CityItem> find(String slugOrId) {
        return cities.find(slugOrId).map(city -> items(List.of(city)).getFirst());
    }

    private List<CityItem> items(List<City> shown) {
        return publishing.items(shown, City::facts, CityItem::of);
    }
}
