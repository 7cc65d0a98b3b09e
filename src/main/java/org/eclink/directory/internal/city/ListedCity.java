package org.eclink.directory.internal.city;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list shows of a city. */
public record ListedCity(CityCard card, @Nullable UUID region, List<UUID> sectors) {

    int number() {
        return card.number();
    }
}
